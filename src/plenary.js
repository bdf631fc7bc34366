#!/usr/bin/env node
// The door for every verb: checks the Node that runs it, then hands over to the TypeScript.
import './check-node.js';

const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
