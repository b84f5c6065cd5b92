// The benchmark: what Escale costs, beside a Rust hello world on the same machine in the same run.
//
// Both run under plain `workerd serve`: the runtime of production, alone in its process. Wrangler and Miniflare put a
// proxy and a second Worker in front, whose time and CPU could not be told from ours. Rounds of the two alternate, so
// that a slow minute of the machine falls on both. Nothing here passes or fails: it prints, and writes build/bench.json.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cpuPerRequest, median, memoryAfter, post, sizes, starts, throughput } from './measure.mjs';
import { ONE, questions } from './questions.mjs';
import { print } from './report.mjs';
import { freePort, lay, startStore, startWorker } from './server.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const folder = join(root, 'build', 'bench');
export const setting = (name) => readFileSync(join(root, 'wrangler.toml'), 'utf8').match(new RegExp(`^${name}\\s*=\\s*"([^"]+)"`, 'm'))[1];

export async function bench({ packed, seconds, quick, latency }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const mixed = questions(join(root, 'tests', 'conversations'));
  const store = await startStore(packed);
  const builds = { escale: join(root, 'build'), hello: join(root, 'bench', 'hello', 'build') };
  const escale = await place('escale', builds.escale, { store: store.port, assets: join(root, 'web'), territory: setting('TERRITORY') });
  const hello = await place('hello', builds.hello, {});
  try {
    const result = { machine: { cores: cpus().length, cpu: cpus()[0]?.model, node: process.version }, questions: mixed.length };
    result.asked = await asked(escale);
    result.size = { escale: sizes(builds.escale), hello: sizes(builds.hello) };
    const times = quick ? 3 : 10;
    result.start = { escale: await starts(escale, ONE, times), hello: await starts(hello, ONE, times) };
    result.throughput = await compareThroughput(escale, hello, seconds, quick ? 1 : 3);
    result.cpu = await compareCpu(escale, hello, mixed, quick ? 500 : 3000);
    result.memory = await alone(escale, (server) => memoryAfter(server, mixed, quick ? 1000 : 10_000));
    if (latency) {
      const file = join(folder, 'latency.json');
      await latency(file);
      if (existsSync(file)) result.latency = JSON.parse(readFileSync(file, 'utf8'));
    }
    writeFileSync(join(root, 'build', 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
    print(result);
  } finally {
    store.stop();
  }
}

/** A folder to start a Worker from, and its port. */
export async function place(name, build, more) {
  const port = await freePort();
  return { port, config: lay({ name, build, port, into: folder, compatibilityDate: setting('compatibility_date'), ...more }) };
}

export async function alone(place, work) {
  const server = await startWorker(place);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** What the one question is answered with: a figure for an answer that nobody wanted would mean nothing. */
async function asked(place) {
  const { status, text } = await alone(place, (server) => post(server.port, ONE));
  let answer = {};
  try {
    answer = JSON.parse(text);
  } catch {
    // Not JSON: the status says enough.
  }
  return { question: ONE.question, status, origin: answer.origin ?? null, text: answer.text ?? null };
}

async function compareThroughput(escale, hello, seconds, rounds) {
  const rates = { escale: [], hello: [] };
  let failures = 0;
  const [ours, theirs] = [await startWorker(escale), await startWorker(hello)];
  try {
    // Warm: the compiler of the runtime has seen both.
    for (const server of [theirs, ours]) await throughput(server.url, ONE, 2, 32);
    for (let round = 0; round < rounds; round++) {
      for (const [name, server] of [['hello', theirs], ['escale', ours]]) {
        const { requests_per_second, failures: failed } = await throughput(server.url, ONE, seconds, 32);
        rates[name].push(requests_per_second);
        failures += failed;
      }
    }
  } finally {
    await ours.stop();
    await theirs.stop();
  }
  const [mine, base] = [median(rates.escale), median(rates.hello)];
  return { escale: mine, hello: base, ratio: mine / base, rounds: rates, failures };
}

async function compareCpu(escale, hello, mixed, count) {
  const warm = 300;
  const measure = (place, bodies) =>
    alone(place, async (server) => {
      await cpuPerRequest(server, bodies, warm);
      return cpuPerRequest(server, bodies, count);
    });
  const base = await measure(hello, [ONE]);
  const one = await measure(escale, [ONE]);
  const various = await measure(escale, mixed);
  const less = (used) => (used.cpu_ms === null ? null : used.cpu_ms - base.cpu_ms);
  return {
    requests: count,
    hello_ms: base.cpu_ms,
    one_question_ms: less(one),
    mixed_questions_ms: less(various),
    failures: one.failures + various.failures,
  };
}
