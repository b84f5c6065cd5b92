// What growth costs: the real territory and one grown by invented places, by the same Worker, asked the same questions in
// the same run. CPU is measured as in bench.mjs, in rounds that alternate. Nothing passes or fails: it prints, and writes
// build/growth.json.

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { alone, folder, place, root, setting } from './bench.mjs';
import { cpuPerRequest, median, memoryAfter, post, starts } from './measure.mjs';
import { ONE, questions } from './questions.mjs';
import { bytes, milliseconds, table } from './report.mjs';
import { startStore } from './server.mjs';

const KV_VALUE = 25 * 1_048_576;

/** `real` and `grown` are folders of packs; `latency(packs, file)` measures the flow natively. */
export async function growth({ real, grown, languages, quick, latency }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // An answer about a given moment is not kept: each of them is understood and found anew.
  const at = new Date().toISOString();
  const mixed = questions(join(root, 'tests', 'conversations'), languages).map((body) => ({ ...body, at: body.at ?? at }));
  const stores = { real: await startStore(real), grown: await startStore(grown) };
  const worker = (name) => place(name, join(root, 'build'), { store: stores[name].port, assets: join(root, 'web'), territory: setting('TERRITORY') });
  const places = { real: await worker('real'), grown: await worker('grown'), hello: await place('hello', join(root, 'bench', 'hello', 'build'), {}) };
  try {
    const result = { languages, questions: mixed.length };
    for (const name of ['real', 'grown']) {
      const { status, text } = await alone(places[name], (server) => post(server.port, ONE));
      if (status !== 200) throw new Error(`${name}: the question was answered with status ${status}: ${text}`);
      result[name] = { packs: packs({ real, grown }[name], languages) };
    }
    const times = quick ? 3 : 10;
    for (const name of ['real', 'grown']) result[name].start = await starts(places[name], ONE, times);
    const cpu = await compare(places, mixed, quick ? 400 : 2000, quick ? 1 : 3);
    for (const name of ['real', 'grown']) {
      result[name].cpu_ms = cpu[name] - cpu.hello;
      result[name].memory = await alone(places[name], (server) => memoryAfter(server, mixed, quick ? 1000 : 10_000));
      const file = join(folder, `latency-${name}.json`);
      await latency({ real, grown }[name], file);
      if (existsSync(file)) result[name].latency = JSON.parse(readFileSync(file, 'utf8'));
    }
    result.cpu_ratio = result.grown.cpu_ms / result.real.cpu_ms;
    result.failures = cpu.failures + result.real.memory.failures + result.grown.memory.failures;
    writeFileSync(join(root, 'build', 'growth.json'), `${JSON.stringify(result, null, 2)}\n`);
    print(result);
  } finally {
    for (const store of Object.values(stores)) store.stop();
  }
}

/** Sizes of the packs that these languages need, in bytes. */
function packs(kv, languages) {
  const territory = join(kv, setting('TERRITORY'));
  const version = readFileSync(join(territory, 'current'), 'utf8').split('\n')[0];
  const names = readdirSync(join(territory, version)).filter((name) => name === 'core' || languages.includes(name));
  return Object.fromEntries(names.map((name) => [name, statSync(join(territory, version, name)).size]));
}

async function compare(places, mixed, count, rounds) {
  const used = { hello: [], real: [], grown: [] };
  let failures = 0;
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(used)) {
      const bodies = name === 'hello' ? [ONE] : mixed;
      await alone(places[name], async (server) => {
        // Every language is read, and the compiler of the runtime has seen what is asked.
        await cpuPerRequest(server, bodies, 300);
        const measured = await cpuPerRequest(server, bodies, count);
        used[name].push(measured.cpu_ms);
        if (name !== 'hello') failures += measured.failures;
      });
    }
  }
  return { hello: median(used.hello), real: median(used.real), grown: median(used.grown), failures };
}

function print({ languages, questions, real, grown, cpu_ratio, failures }) {
  const total = ({ packs }) => Object.values(packs).reduce((sum, size) => sum + size, 0);
  const largest = ({ packs }) => Math.max(...Object.values(packs));
  const row = (name, value, budget = '') => [name, value(real), value(grown), budget];
  const native = (share) => ({ latency }) => (latency ? milliseconds(latency[share] / 1000) : 'unknown');
  table([
    ['', 'real', 'grown', 'budget'],
    row('CPU a request, mixed questions', ({ cpu_ms }) => milliseconds(cpu_ms)),
    ['  of the real one', '1', cpu_ratio.toFixed(2), 'at most 2'],
    row('first answer of a fresh workerd', ({ start }) => milliseconds(start.first_answer_ms), '400 ms'),
    row(`WASM memory after ${real.memory.questions} questions`, ({ memory }) => bytes(memory.linear_bytes), '96 MB'),
    row('native, p50', native('p50_us')),
    row('native, p99', native('p99_us')),
    row('largest pack', (each) => bytes(largest(each)), bytes(KV_VALUE)),
    row('all packs', (each) => bytes(total(each))),
  ]);
  console.log(`\n${questions} different questions in ${languages.join(', ')}; CPU is the process's time less hello world's`);
  if (failures > 0) console.log(`!! ${failures} requests failed: the figures are not to be trusted`);
  console.log('written to build/growth.json');
}
