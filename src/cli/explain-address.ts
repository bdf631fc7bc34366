// Why an address could not be had, in one sentence that says what to do.

import { Failure } from './world.ts';

/** The settings that an address came from. */
export interface AddressKeys {
  readonly host: string;
  readonly port: string;
}

/** The Failure to throw; the error itself where it is about something else. */
export function explainAddress(error: unknown, host: string, port: number, keys: AddressKeys = { host: 'HOST', port: 'PORT' }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new Failure(`port ${port} is taken by another program: set ${keys.port} to another one, or to 0 for any that is free`);
  if (code === 'EACCES') return new Failure(`port ${port} may not be used by this user: set ${keys.port} to one above 1023`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Failure(`${host} is not an address of this machine: set ${keys.host} to 127.0.0.1`);
  return error;
}
