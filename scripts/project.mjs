// Where things lie, and the few names and versions that several scripts must agree on.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const at = (...parts) => join(root, ...parts);

/** The KV namespace's binding in wrangler.toml. */
export const KV_BINDING = 'CONTENT';
export const WORKER_BUILD_VERSION = '0.8.7';

/** The crate and the CLI of wasm-bindgen only work in one and the same version, so Cargo.lock decides. */
export function wasmBindgenVersion() {
  const found = readFileSync(at('Cargo.lock'), 'utf8').match(/name = "wasm-bindgen"\nversion = "([^"]+)"/);
  if (!found) throw new Error('Cargo.lock names no wasm-bindgen');
  return found[1];
}

export function rustVersionWanted() {
  return readFileSync(at('Cargo.toml'), 'utf8').match(/^rust-version = "([^"]+)"/m)?.[1] ?? '0';
}

/** Whether version `have` is at least `want`, by numbers. */
export function atLeast(have, want) {
  const [a, b] = [have, want].map((version) => version.split('.').map(Number));
  for (let i = 0; i < b.length; i++) {
    if ((a[i] ?? 0) !== b[i]) return (a[i] ?? 0) > b[i];
  }
  return true;
}

/** One hash over files and folders (with the names of what lies in them) and plain texts. */
export function fingerprint({ paths = [], texts = [] }) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return hash.update(`absent ${path}\n`);
    let entries;
    try {
      entries = readdirSync(path).sort();
    } catch {
      return hash.update(`file ${path}\n`).update(readFileSync(path));
    }
    hash.update(`folder ${path}\n`);
    for (const entry of entries) add(join(path, entry));
  };
  paths.forEach(add);
  texts.forEach((text) => hash.update(`text ${text}\n`));
  return hash.digest('hex');
}

/** A file that remembers what an output was made from, so that a second run can skip making it. */
export function stamp(file) {
  return {
    exists: () => existsSync(file),
    holds: (value) => existsSync(file) && readFileSync(file, 'utf8') === value,
    write: (value) => writeFileSync(file, value),
  };
}
