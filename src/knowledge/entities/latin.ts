// Names of other scripts in Latin letters, for comparing and for ids; names in Latin letters stay as they are.

import anyAscii from 'any-ascii';

export function latin(name: string): string {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name) ? anyAscii(name) : name;
}
