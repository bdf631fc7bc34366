#!/usr/bin/env node
// The door for every verb: checks the Node that runs it, then hands over to the TypeScript, whose compiled form Node keeps for the next start.
import './check-node.js';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));

// Own files are imported by their exact names: looking for each of the hundreds in every folder above took a tenth of a start.
module.registerHooks?.({
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && specifier.endsWith('.ts')
      ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
