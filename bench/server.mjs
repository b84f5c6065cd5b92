// A built Worker under plain `workerd serve`, without wrangler or Miniflare in the way, and what it uses.
//
// workerd reads a KV binding from any HTTP service as `GET /<key>`. Ours is served by this process from build/kv, so
// reading the store costs a trip over a socket, as it does in production, and none of it counts as the Worker's CPU.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';

import workerd from 'workerd';

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The store: what is in build/kv, and what a Worker puts there while it runs. */
export async function startStore(folder) {
  const pairs = JSON.parse(readFileSync(join(folder, 'bulk.json'), 'utf8'));
  const values = new Map(pairs.map(({ key, value }) => [key, Buffer.from(value, 'base64')]));
  const server = createServer((request, response) => {
    const key = decodeURIComponent(request.url.slice(1).split('?')[0]);
    if (request.method === 'GET') {
      const value = values.get(key);
      return response.writeHead(value ? 200 : 404, { 'content-length': value?.length ?? 0 }).end(value);
    }
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') values.set(key, Buffer.concat(chunks));
      if (request.method === 'DELETE') values.delete(key);
      response.writeHead(204).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, stop: () => server.close() };
}

/** A folder that `workerd serve` can run: the Worker's modules and a configuration beside them. */
export function lay({ name, build, into, port, compatibilityDate, store, assets, territory }) {
  const folder = join(into, name);
  mkdirSync(folder, { recursive: true });
  for (const file of ['index.js', 'index_bg.wasm']) copyFileSync(join(build, file), join(folder, file));
  const services = ['(name = "worker", worker = .worker)'];
  const bindings = [];
  if (store) {
    services.push(`(name = "store", external = (address = "127.0.0.1:${store}", http = ()))`);
    services.push(`(name = "assets", disk = (path = ${JSON.stringify(assets)}))`);
    bindings.push('(name = "CONTENT", kvNamespace = "store")');
    bindings.push('(name = "ASSETS", service = "assets")');
    bindings.push(`(name = "TERRITORY", text = ${JSON.stringify(territory)})`);
  }
  const config = join(folder, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${services.join(', ')}],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "worker")],
);
const worker :Workerd.Worker = (
  modules = [
    (name = "index.js", esModule = embed "index.js"),
    (name = "./index_bg.wasm", wasm = embed "index_bg.wasm"),
  ],
  compatibilityDate = "${compatibilityDate}",
  bindings = [${bindings.join(', ')}],
);
`,
  );
  return config;
}

/** Starts workerd and resolves when its port takes connections: { url, port, pid, bornAt, stop() }. */
export async function startWorker({ config, port }) {
  const bornAt = performance.now();
  const child = spawn(workerd.default ?? workerd, ['serve', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  let ended = false;
  const exited = new Promise((resolve) => child.on('exit', resolve)).then(() => (ended = true));
  while (!(await accepts(port))) {
    if (ended) throw new Error(`workerd ended at once with ${config}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid,
    bornAt,
    stop: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve((socket.destroy(), true)));
    socket.on('error', () => resolve(false));
  });
}

/** CPU time that a process has used, all its threads, in milliseconds; null where the system does not tell. */
export function cpuTime(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    // Nanoseconds on the processor, of each thread.
    return threads.reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);
  } catch {
    return null;
  }
}

/** Resident memory in bytes; null where the system does not tell. */
export function residentMemory(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)[1]) * 1024;
  } catch {
    return null;
  }
}
