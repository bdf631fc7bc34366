// The least that an endpoint of Discord's can be: node's own HTTP server, the signature, and a constant. What endpoint.ts measures against.
// Argument: the public key. Prints its port.

import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const x = Buffer.from(process.argv[2] ?? '', 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
const PONG = '{"type":1}';

const server = createServer((request, response) => {
  const chunks: Uint8Array[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const timestamp = Buffer.from(String(request.headers['x-signature-timestamp']));
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    const isRight = verify(null, Buffer.concat([timestamp, ...chunks]), key, signature);
    response.writeHead(isRight ? 200 : 401, { 'Content-Type': 'application/json' }).end(isRight ? PONG : '');
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
