// Discord's signature of a request: Ed25519 over the timestamp and the body as they came. The sum itself is OpenSSL's.
// Synchronous on purpose: handing each to a thread costs the processor more than it saves where replicas share the cores.

import { createPublicKey, verify } from 'node:crypto';

/** `signature` is hexadecimal, `timestamp` the header as it came. Never throws. */
export type VerifySignature = (signature: string, timestamp: string, body: Uint8Array) => boolean;

/** `publicKey`: 64 hexadecimal digits, from the portal. */
export function createVerifier(publicKey: string): VerifySignature {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (signature, timestamp, body) =>
    SIGNATURE.test(signature) && verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

const SIGNATURE = /^[0-9a-f]{128}$/iu;
