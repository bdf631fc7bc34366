// The gateway of the small Discord in discord-server.ts: hello, heartbeats, identify, dispatch, resume, and the close codes.

import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export const TOKEN = 'token.of-the.test-bot';
export const APPLICATION_ID = '100000000000000001';
export const GUILD_ID = '200000000000000001';

/** Gateway: events a minute before close code 4008. */
const SEND_LIMIT = 120;

interface Session {
  readonly id: string;
  readonly shard: number;
  seq: number;
  readonly sent: { readonly seq: number; readonly frame: string }[];
  socket: WebSocket | null;
}

export function startGateway(http: Server, url: string, heartbeatInterval: number, now: () => number) {
  const sockets = new WebSocketServer({ server: http, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const received: { op: number; d: unknown }[] = [];
  const closed: number[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let readies = 0;
  let acknowledging = true;
  let nextSession = 1;

  const end = (socket: WebSocket, code: number): null => {
    closed.push(code);
    socket.close(code, CLOSE_REASONS[code] ?? '');
    return null;
  };
  const send = (socket: WebSocket, frame: object): null => {
    socket.send(JSON.stringify(frame));
    return null;
  };
  const dispatchTo = (session: Session, t: string, d: unknown) => {
    session.seq++;
    const frame = JSON.stringify({ op: 0, s: session.seq, t, d });
    session.sent.push({ seq: session.seq, frame });
    session.socket?.send(frame);
  };
  const becameReady = () => {
    readies++;
    for (const wait of waiting.filter(({ count }) => count <= readies)) {
      waiting.splice(waiting.indexOf(wait), 1);
      wait.resolve();
    }
  };

  const identify = (socket: WebSocket, d: Identify): Session | null => {
    if (d.token !== TOKEN) return end(socket, 4004);
    if (typeof d.intents !== 'number' || d.intents < 0 || d.intents >= 2 ** 26) return end(socket, 4013);
    // Members, presences and message content need the portal's leave, which this application does not have.
    if ((d.intents & ((1 << 1) | (1 << 8) | (1 << 15))) !== 0) return end(socket, 4014);
    const [shard, count] = d.shard ?? [0, 1];
    if (shard >= count) return end(socket, 4010);
    const session: Session = { id: `session-${nextSession++}`, shard, seq: 0, sent: [], socket };
    sessions.set(session.id, session);
    dispatchTo(session, 'READY', {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: url,
      shard: [shard, count],
      application: { id: APPLICATION_ID, flags: 0 },
    });
    dispatchTo(session, 'GUILD_CREATE', GUILD);
    becameReady();
    return session;
  };

  const resume = (socket: WebSocket, d: Resume): Session | null => {
    if (d.token !== TOKEN) return end(socket, 4004);
    const session = sessions.get(d.session_id);
    if (session === undefined) return send(socket, { op: 9, d: false });
    if (d.seq > session.seq) return end(socket, 4007);
    session.socket = socket;
    for (const missed of session.sent.filter(({ seq }) => seq > d.seq)) socket.send(missed.frame);
    dispatchTo(session, 'RESUMED', {});
    becameReady();
    return session;
  };

  /** Which session a connection has identified for or resumed; an invalid one is forgotten. */
  const current = new Map<WebSocket, Session | null>();
  sockets.on('connection', (socket) => {
    let times: number[] = [];
    socket.on('error', () => {});
    socket.on('close', () => {
      const session = current.get(socket);
      if (session?.socket === socket) session.socket = null;
      current.delete(socket);
    });
    socket.on('message', (data) => {
      times = [...times.filter((time) => now() - time < 60_000), now()];
      if (times.length > SEND_LIMIT) return end(socket, 4008);
      const frame = parseFrame(String(data));
      if (frame === null) return end(socket, 4002);
      received.push(frame);
      const session = current.get(socket) ?? null;
      switch (frame.op) {
        case 1:
          if (acknowledging) send(socket, { op: 11 });
          return;
        case 2:
          if (session !== null) return end(socket, 4005);
          current.set(socket, identify(socket, frame.d as Identify));
          return;
        case 6:
          if (session !== null) return end(socket, 4005);
          current.set(socket, resume(socket, frame.d as Resume));
          return;
        case 3:
        case 4:
        case 8:
        case 31:
          if (session === null) end(socket, 4003);
          return;
        default:
          return end(socket, 4001);
      }
    });
    send(socket, { op: 10, d: { heartbeat_interval: heartbeatInterval } });
  });

  const each = (act: (socket: WebSocket) => void) => {
    for (const socket of sockets.clients) act(socket);
  };
  return {
    url,
    received,
    closed,
    end,
    each,
    /** To the newest session, or the newest of one shard. */
    dispatch: (t: string, d: unknown, shard?: number) => {
      const newest = [...sessions.values()].findLast((session) => shard === undefined || session.shard === shard);
      if (newest === undefined) throw new Error('no bot has identified yet');
      dispatchTo(newest, t, d);
    },
    /** Every connection, or that of one shard. */
    drop: (shard?: number) => {
      if (shard === undefined) each((socket) => socket.terminate());
      else [...sessions.values()].findLast((session) => session.shard === shard)?.socket?.terminate();
    },
    connections: () => [...sockets.clients].filter((socket) => socket.readyState === socket.OPEN).length,
    whenReady: (count = 1) =>
      readies >= count ? Promise.resolve() : new Promise<void>((resolve) => void waiting.push({ count, resolve })),
    invalidateSession: (resumable: boolean) => {
      if (!resumable) sessions.clear();
      current.clear();
      each((socket) => send(socket, { op: 9, d: resumable }));
    },
    acknowledge: (heartbeats: boolean) => {
      acknowledging = heartbeats;
    },
    stop: () => {
      each((socket) => socket.terminate());
      sockets.close();
    },
  };
}

interface Identify {
  readonly token?: string;
  readonly intents?: number;
  readonly shard?: readonly [number, number];
}

interface Resume {
  readonly token?: string;
  readonly session_id: string;
  readonly seq: number;
}

function parseFrame(data: string): { op: number; d: unknown } | null {
  try {
    const { op, d } = JSON.parse(data) as { op: number; d: unknown };
    return { op, d };
  } catch {
    return null;
  }
}

const CLOSE_REASONS: Readonly<Record<number, string>> = {
  4001: 'Unknown opcode.',
  4002: 'Error while decoding payload.',
  4003: 'Not authenticated.',
  4004: 'Authentication failed.',
  4005: 'Already authenticated.',
  4007: 'Invalid seq.',
  4008: 'Rate limited.',
  4010: 'Invalid shard.',
  4013: 'Invalid intent(s).',
  4014: 'Disallowed intent(s).',
};

export const BOT_USER = {
  id: APPLICATION_ID,
  username: 'plenary',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
  mfa_enabled: false,
  flags: 0,
};

const GUILD = {
  id: GUILD_ID,
  name: 'A server',
  icon: null,
  owner_id: '400000000000000001',
  unavailable: false,
  large: false,
  member_count: 3,
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  preferred_locale: 'fr',
  features: [],
  roles: [
    {
      id: GUILD_ID,
      name: '@everyone',
      color: 0,
      hoist: false,
      position: 0,
      permissions: '0',
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  emojis: [],
  stickers: [],
  channels: [{ id: '300000000000000001', type: 0, name: 'general', position: 0, permission_overwrites: [], parent_id: null }],
  threads: [],
  members: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  system_channel_flags: 0,
  premium_tier: 0,
  verification_level: 0,
  nsfw_level: 0,
  mfa_level: 0,
  explicit_content_filter: 0,
  default_message_notifications: 0,
};
