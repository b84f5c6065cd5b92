// A KV that a test holds in its hands: it can fail, hang or be slow, and it counts. In place of the real binding the
// Worker sees an object with the same methods, which asks this process for every key.

import { Response } from 'miniflare';

/** `content` is the live Map: what a test sets there is what the next read sees. */
export function controlledStore(content) {
  const store = {
    content,
    /** 'none', 'fails' (every call rejects), 'hangs' (no call ever answers), or a function (key) => one of these. */
    fault: 'none',
    /** Milliseconds before each answer. */
    delay: 0,
    /** Keys in the order in which they were read, and written. */
    reads: [],
    writes: [],
    worker: {
      name: 'store',
      modules: true,
      script: binding,
      serviceBindings: { HOLDER: async (request) => answer(store, request) },
    },
  };
  return store;
}

async function answer(store, request) {
  const key = decodeURIComponent(new URL(request.url).pathname.slice(1));
  const fault = typeof store.fault === 'function' ? store.fault(key) : store.fault;
  if (store.delay) await new Promise((resolve) => setTimeout(resolve, store.delay));
  if (request.method === 'PUT') {
    store.writes.push(key);
    if (fault === 'none') store.content.set(key, Buffer.from(await request.arrayBuffer()));
  } else if (request.method === 'GET') {
    store.reads.push(key);
  }
  if (fault === 'hangs') await new Promise(() => {});
  if (fault === 'fails') return new Response('unavailable', { status: 503 });
  if (request.method === 'DELETE') store.content.delete(key);
  if (request.method !== 'GET') return new Response(null, { status: 204 });
  const value = store.content.get(key);
  return value === undefined ? new Response(null, { status: 404 }) : new Response(value);
}

/** Runs inside workerd. The same messages as the real one's: "KV GET failed: 503 …". */
const binding = `
class Store {
  constructor(holder) { this.holder = holder; }
  async call(method, key, body) {
    const response = await this.holder.fetch('http://store/' + encodeURIComponent(key), { method, body });
    if (response.status >= 500) throw new Error('KV ' + method + ' failed: ' + response.status + ' Service Unavailable');
    return response;
  }
  async one(key, type) {
    const response = await this.call('GET', key);
    if (response.status === 404) return (await response.body?.cancel(), null);
    if (type === 'arrayBuffer') return response.arrayBuffer();
    if (type === 'json') return response.json();
    if (type === 'stream') return response.body;
    return response.text();
  }
  async get(key, options) {
    const type = typeof options === 'string' ? options : (options?.type ?? 'text');
    if (!Array.isArray(key)) return this.one(key, type);
    return new Map(await Promise.all(key.map(async (each) => [each, await this.one(each, type)])));
  }
  async getWithMetadata(key, options) {
    const value = await this.get(key, options);
    return { value, metadata: null, cacheStatus: null };
  }
  async put(key, value) { await this.call('PUT', key, value); }
  async delete(key) { await this.call('DELETE', key); }
  async list() { throw new Error('this store cannot list'); }
}
export default function (env) { return new Store(env.HOLDER); }
`;
