// The languages that the territory serves, as its folders say, and what its pages open with.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const territory = fileURLToPath(new URL('../../kv-seed/territories/aix-marseille-provence/', import.meta.url));
const languages = fileURLToPath(new URL('../../kv-seed/languages/', import.meta.url));

export const SERVED = readdirSync(territory).filter((tag) => existsSync(`${territory}${tag}/territory.toml`));

/** Questions that the start page offers. */
export function openers(tag) {
  const text = readFileSync(`${territory}${tag}/territory.toml`, 'utf8');
  const list = /^openers = \[([^\]]*)\]/m.exec(text)[1];
  return [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, opener]) => JSON.parse(`"${opener}"`));
}

export const direction = (tag) => /^direction = "(\w+)"/m.exec(readFileSync(`${languages}${tag}/conventions.toml`, 'utf8'))[1];
