// The words beside the commands, from the catalogue.

import { type Key, say } from '../render/catalogue.ts';
import en from '../render/catalogues/en.json' with { type: 'json' };
import type { Describe } from './registration.ts';

export const describeFromCatalogue: Describe = (language, key) => (isKey(key) ? say(language, key) : null);

function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}
