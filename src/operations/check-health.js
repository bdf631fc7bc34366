// Asks the bot on this machine whether it is alive: exit 0 or 1. For health checks in images that have neither curl nor wget. Plain JavaScript
// with nothing imported, since it runs every few seconds.
const { OPS_PORT = '9090' } = process.env;
const alive = await fetch(`http://127.0.0.1:${OPS_PORT}/healthz`).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(alive ? 0 : 1);
