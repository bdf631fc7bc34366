// The log: pino, one JSON record a line on standard error. Secrets are cut out of every record, wherever they stand in it.

import type { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

/** `flush()` writes what is held back, for the end of the process. `secrets` (tokens, keys) are replaced by `[secret]` in each written line, even inside messages and stacks. */
export function createLog(level: LogLevel, secrets: readonly (string | null)[], stream: Writable): Log {
  const hidden = secrets.filter((secret): secret is string => secret !== null && secret !== '');
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: toRecord },
    },
    writeTogether(stream, hidden),
  );
}

/** Milliseconds that ordinary records wait for others: too short for a person to notice, and long enough to matter where many come. */
const TOGETHER = 50;

/** Lines that come together go out in one write, since a write costs as much as an answer; what is wrong is told at once. */
function writeTogether(
  stream: Writable,
  hidden: readonly string[],
): { readonly write: (line: string) => void; readonly flush: () => void } {
  let lines = '';
  const flush = () => {
    if (lines !== '') stream.write(hide(lines, hidden));
    lines = '';
  };
  return {
    write: (line) => {
      // The timer keeps the process until the lines are out.
      if (lines === '') setTimeout(flush, TOGETHER);
      lines += line;
      if (URGENT.test(line)) flush();
    },
    flush,
  };
}

const URGENT = /^\{"level":"(?:warn|error|fatal)"/u;

/** An error without the request and reply that the REST client attaches: what people ask and are told stays out of the log. */
function toRecord(error: Error): object {
  const { rawError: _raw, requestBody: _sent, ...record } = pino.stdSerializers.err(error);
  return record;
}

/** The text without the secrets, and without what stands under a name that only secrets have, however deep. */
export function hide(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) safe = safe.replaceAll(secret, '[secret]');
  return safe.replace(IN_ADDRESS, '$1[secret]').replace(UNDER_ITS_NAME, '$1"[secret]"');
}

/** Interaction tokens stand in request addresses, which errors of the REST client carry. */
const IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[^/"\\\s?]+/gu;
const UNDER_ITS_NAME = /("(?:token|authorization)":)"(?:[^"\\]|\\.)*"/giu;
