// What detecting a language costs on workerd: the process's CPU time over many requests that detect, less that over as
// many that only read the text. (workerd's clocks stand still while a request computes.)

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { median } from '../measure.mjs';
import { cpuTime, freePort, lay, startWorker } from '../server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How often a text is told in one request, so that the trip weighs little, and how many requests there are in a round. */
const TIMES = 20;
const REQUESTS = 500;
const ROUNDS = 4;

export async function speed() {
  const into = join(root, 'build', 'bench');
  mkdirSync(into, { recursive: true });
  const compatibilityDate = readFileSync(join(root, 'wrangler.toml'), 'utf8').match(/^compatibility_date\s*=\s*"([^"]+)"/m)[1];
  const port = await freePort();
  const config = lay({ name: 'detect', build: join(root, 'bench', 'detect', 'build'), into, port, compatibilityDate });
  const server = await startWorker({ config, port });
  const results = [];
  try {
    for (const [name, texts] of Object.entries(samples())) {
      // The first round warms up.
      const rounds = [];
      for (let round = 0; round <= ROUNDS; round++) {
        const idle = await cpu(server, texts, 0);
        rounds.push((await cpu(server, texts, TIMES)) - idle);
      }
      const milliseconds = median(rounds.slice(1)) / (REQUESTS * TIMES);
      const characters = texts.reduce((sum, text) => sum + [...text].length, 0) / texts.length;
      results.push({ name, characters, milliseconds });
      console.log(`${name}: ${characters.toFixed(0)} characters, ${milliseconds.toFixed(4)} ms of CPU each`);
    }
  } finally {
    await server.stop();
  }
  writeFileSync(join(into, 'language.json'), JSON.stringify(results, null, 2));
}

/** Visitors' questions: those of 60 characters and more, cut; and all of a language together, cut at 1,000 characters. */
function samples() {
  const file = readFileSync(join(root, 'tests', 'language', 'visitors.tsv'), 'utf8');
  const questions = file.trim().split('\n').map((line) => line.split('\t'));
  const cut = (text, length) => [...text].slice(0, length).join('');
  const together = new Map();
  for (const [tag, text] of questions) together.set(tag, `${together.get(tag) ?? ''}${text} `);
  return {
    'a question': questions.filter(([, text]) => [...text].length >= 60).map(([, text]) => cut(text, 60)),
    'a long text': [...together.values()].map((text) => cut(text.repeat(3), 1_000)),
  };
}

async function cpu(server, texts, times) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const before = cpuTime(server.pid);
  if (before === null) throw new Error('this system does not tell how much CPU time a process has used');
  for (let i = 0; i < REQUESTS; i++) await ask(server.port, `/${times}`, texts[i % texts.length], agent);
  const used = cpuTime(server.pid) - before;
  agent.destroy();
  return used;
}

function ask(port, path, text, agent) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path, agent }, (response) => {
      response.on('data', () => {});
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`))));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
