// Plain JavaScript, so that any Node can say what is wrong: TypeScript runs unbuilt only on a Node that strips types.
const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  console.error(
    `Plenary needs Node ${NEEDED} or newer and found ${process.versions.node}: run \`npm ci\`, which brings its own, or, where no package for this platform came (${process.platform}-${process.arch}), install Node 26 yourself.`,
  );
  process.exit(1);
}
