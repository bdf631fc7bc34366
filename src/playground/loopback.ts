// Whether an address is one that this machine alone can reach.

/** `host` as it is bound: a name or an address, without brackets. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(host);
}
