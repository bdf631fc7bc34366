// Looks into a running process through Node's inspector: what its heap holds after a collection, and what it keeps open. The process itself
// needs no code for it.

export interface Inside {
  /** Bytes that are reachable, after a collection. */
  readonly heap: number;
  /** What keeps the process busy, counted by kind: sockets, timers, servers … */
  readonly handles: Readonly<Record<string, number>>;
  readonly residentBytes: number;
}

export interface Inspector {
  readonly look: () => Promise<Inside>;
  readonly close: () => void;
}

interface Answer {
  readonly id: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
  readonly error?: { readonly message: string };
}

/** `address`: as Node prints it where it is started with `--inspect`. */
export async function openInspector(address: string): Promise<Inspector> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`the inspector at ${address} does not answer`)), { once: true });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<Answer> => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer;
  };
  return {
    look: async () => {
      // The second one takes what the first one's finalizers have let go.
      await send('HeapProfiler.collectGarbage');
      await send('HeapProfiler.collectGarbage');
      const expression = '({ memory: process.memoryUsage(), open: process.getActiveResourcesInfo() })';
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true });
      if (answer.result?.result === undefined) throw new Error('the inspector gave no value');
      const { memory, open } = answer.result.result.value as { memory: NodeJS.MemoryUsage; open: readonly string[] };
      const handles = Object.fromEntries([...Map.groupBy(open, (kind) => kind)].map(([kind, each]) => [kind, each.length]));
      return { heap: memory.heapUsed, handles, residentBytes: memory.rss };
    },
    close: () => socket.close(),
  };
}
