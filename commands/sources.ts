// /sources – the documents behind the answers.

import { listDocuments } from '../src/answering/list-documents.ts';
import { command } from '../src/command.ts';

export const sources = command({
  name: 'sources',
  options: {},
  run: (_, desk) => listDocuments(desk),
});
