// A Worker on workerd for a test: the built Worker, its content in a KV, and ways to make that KV misbehave.
//
//     const escale = await start();
//     const { status, body } = await escale.ask({ question: '…', lang: 'de' });
//     await escale.dispose();
//
// Needs build/ as `npm run build` leaves it.

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Log, LogLevel, Miniflare } from 'miniflare';

import { controlledStore } from './controlled-store.mjs';
import { watch } from './standstill.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const setting = (name) => readFileSync(join(root, 'wrangler.toml'), 'utf8').match(new RegExp(`^${name}\\s*=\\s*"([^"]+)"`, 'm'))[1];

/** Keys and values of a folder that the content tool wrote: Map of key to Buffer. */
export function packedContent(folder = join(root, 'build', 'kv')) {
  const pairs = JSON.parse(readFileSync(join(folder, 'bulk.json'), 'utf8'));
  return new Map(pairs.map(({ key, value, base64 }) => [key, Buffer.from(value, base64 ? 'base64' : 'utf8')]));
}

/**
 * The Worker, with a clock that runs faster from its first look on (before a request there is no time in workerd), and that a
 * request with the header `tests-clock` (milliseconds since 1970) sets.
 */
const clockwork = (speed) => `
  import Worker from './index.js';
  export * from './index.js';
  const Real = Date;
  let first, begin;
  const now = () => (begin ??= first = Real.now()) + (Real.now() - first) * ${speed};
  class Clock extends Real {
    constructor(...given) { given.length === 0 ? super(now()) : super(...given); }
    static now() { return now(); }
  }
  if (${speed} !== 1) globalThis.Date = Clock;
  export default class extends Worker {
    fetch(request) {
      const set = request.headers.get('tests-clock');
      if (set === null) return super.fetch(request);
      [first, begin] = [Real.now(), Number(set)];
      globalThis.Date = Clock;
      return new Response(null, { status: 204 });
    }
  }
`;

/**
 * Starts one.
 *
 * - `content`: a folder of packed content, or a Map of key to value; null for an empty KV. Default: build/kv.
 * - `kv`: { key: value } laid over the content; null removes a key. For damaged packs and older versions.
 * - `persist`: a folder that keeps the KV, shared by every start that names it. Default: one of its own, removed at the end.
 * - `controlled`: the KV becomes one that this process holds, so that `store` can make it fail, hang, lag and count.
 * - `hurry`: how many seconds pass in the Worker while one passes here; what it does every half minute need not be waited for.
 * - `vars`: over those of wrangler.toml. `assets: false` leaves the page's files out.
 * - `bindings`: more of Miniflare's options for the Worker (wrapped bindings, rate limits), `workers`: more Workers.
 */
export function start(options = {}) {
  watch();
  // One after the other: two that make the same state folder at the same moment lock each other out.
  const started = turn.then(() => begin(options));
  turn = started.catch(() => {});
  return started;
}

let turn = Promise.resolve();

async function begin({ content, kv = {}, persist, controlled = false, hurry = 1, vars = {}, assets = true, bindings = {}, workers = [] }) {
  const held = content === null ? new Map() : content instanceof Map ? new Map(content) : packedContent(content);
  for (const [key, value] of Object.entries(kv)) {
    if (value === null) held.delete(key);
    else held.set(key, Buffer.from(value));
  }
  const ownFolder = persist ? null : await mkdtemp(join(tmpdir(), 'escale-'));
  const store = controlled ? controlledStore(held) : null;
  const printed = [];
  const keep = (stream) => stream.on('data', (chunk) => printed.push(chunk.toString()));

  const main = {
    name: 'escale',
    modules: [
      { type: 'ESModule', path: 'clockwork.js', contents: clockwork(hurry) },
      { type: 'ESModule', path: 'index.js', contents: readFileSync(join(root, 'build', 'index.js'), 'utf8') },
      { type: 'CompiledWasm', path: 'index_bg.wasm', contents: readFileSync(join(root, 'build', 'index_bg.wasm')) },
    ],
    compatibilityDate: setting('compatibility_date'),
    bindings: { TERRITORY: setting('TERRITORY'), ...vars },
    durableObjects: {
      GENERATIONS: { className: 'Generation', useSQLite: true },
      GATEKEEPER: { className: 'Gatekeeper', useSQLite: true },
    },
    ...bindings,
    ...(store
      ? { wrappedBindings: { CONTENT: 'store', ...bindings.wrappedBindings } }
      : { kvNamespaces: { CONTENT: 'CONTENT' } }),
    ...(assets && {
      assets: {
        directory: join(root, 'web'),
        binding: 'ASSETS',
        routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: false },
      },
    }),
  };
  const mf = new Miniflare({
    port: 0,
    cf: false,
    log: new Log(LogLevel.ERROR),
    handleRuntimeStdio: (out, err) => [out, err].forEach(keep),
    kvPersist: join(persist ?? ownFolder, 'kv'),
    workers: [main, ...(store ? [store.worker] : []), ...workers],
  });
  const dispose = async () => {
    await mf.dispose();
    if (ownFolder) await rm(ownFolder, { recursive: true, force: true });
  };
  // A plain array: Miniflare's proxy does not take a Buffer.
  const putInto = async (key, value) => (await mf.getKVNamespace('CONTENT')).put(key, new Uint8Array(Buffer.from(value)));
  let url;
  try {
    url = (await mf.ready).href.replace(/\/$/, '');
    if (!store) for (const [key, value] of held) await putInto(key, value);
  } catch (error) {
    await dispose();
    error.message += `\n${printed.join('')}`;
    throw error;
  }

  return {
    mf,
    url,
    /** Of a controlled KV: see controlled-store.mjs. */
    store,
    /** Everything that the Worker and the runtime have printed. */
    printed: () => printed.join(''),
    /** Any request: fetch() with a path. */
    get: (path, init) => fetch(url + path, { redirect: 'manual', ...init }),
    /** One question by POST: { status, headers, body }. A string is the whole question. */
    async ask(question, headers = {}) {
      const response = await fetch(`${url}/api/ask`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(typeof question === 'string' ? { question } : question),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    /** From now on it is this moment there (and time goes on from it): `escale.setClock('2026-11-22T23:59:00+01:00')`. */
    async setClock(moment) {
      const { status } = await fetch(url, { headers: { 'tests-clock': String(Date.parse(moment)) } });
      if (status !== 204) throw new Error(`the clock cannot be set to ${moment}: ${status}`);
    },
    /** A release in place of the one that is there; who is asked next finds it half a minute later. */
    async release(content) {
      const pairs = [...content].sort(([a], [b]) => a.endsWith('/current') - b.endsWith('/current'));
      for (const [key, value] of pairs) await this.put(key, value);
    },
    async put(key, value) {
      if (store) return store.content.set(key, Buffer.from(value));
      await putInto(key, value);
    },
    async remove(key) {
      if (store) return store.content.delete(key);
      await (await mf.getKVNamespace('CONTENT')).delete(key);
    },
    dispose,
  };
}
