// npm run eval:retrieval: how well are passages found, by words alone and, given an embeddings endpoint, by meaning too?
//
//     npm run eval:retrieval -- FOLDER [--url http://localhost:11434/v1 --model bge-m3]
//
// FOLDER has flat_<tag>.jsonl files (see src/bin/retrieval.rs). EMBEDDINGS_KEY is sent as a bearer token where it is set.
// Vectors are kept in build/retrieval/ as they come: a run that was broken off goes on where it stopped.

import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { at } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { Stop, cargoQuiet, main, run, say } from './run.mjs';

const BATCH = 32;

await main(async () => {
  const { folder, url, model } = options(process.argv.slice(2));
  await checkRequirements();
  const vectors = url ? await embedded(folder, url, model) : null;
  const more = vectors ? ['--vectors', vectors] : [];
  await run('cargo', ['run', '--locked', '--bin', 'retrieval', ...cargoQuiet, '--', folder, ...more], { otherwise: 'the evaluation did not finish' });
});

function options(args) {
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  const found = {};
  while (args.length > 0) {
    const arg = args.shift();
    if (arg === '--url') found.url = args.shift()?.replace(/\/$/, '');
    else if (arg === '--model') found.model = args.shift();
    else found.folder = resolve(typedIn, arg);
  }
  if (!found.folder || !existsSync(found.folder)) throw new Stop('name the folder with the flat_<tag>.jsonl files');
  if (found.url && !found.model) throw new Stop('--url needs --model');
  return found;
}

/** A file with the vector of every text, made by the endpoint where it is not there yet. */
async function embedded(folder, url, model) {
  const kept = at('build', 'retrieval');
  mkdirSync(kept, { recursive: true });
  const file = join(kept, `${model.replace(/[^\w.-]/g, '_')}.jsonl`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const known = new Set(lines.map((line) => JSON.parse(line).text));
  const missing = texts(folder).filter((text) => !known.has(text));
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const vectors = await embeddings(url, model, batch);
    appendFileSync(file, batch.map((text, index) => `${JSON.stringify({ text, vector: vectors[index] })}\n`).join(''));
    if (process.stdout.isTTY) process.stdout.write(`\r${Math.min(from + BATCH, missing.length)} of ${missing.length} texts`);
  }
  say(`${known.size + missing.length} vectors of ${model} in ${file}`);
  return file;
}

function texts(folder) {
  const records = readdirSync(folder).filter((name) => /^flat_.*\.jsonl$/.test(name)).flatMap((name) => {
    const all = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
    return all.filter(({ type }) => type === 'q' || name === 'flat_en.jsonl');
  });
  return [...new Set(records.map(({ text }) => text))];
}

async function embeddings(url, model, input) {
  const key = process.env.EMBEDDINGS_KEY;
  const response = await fetch(`${url}/embeddings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, input, encoding_format: 'float' }),
  });
  if (!response.ok) throw new Stop(`${url}/embeddings: ${response.status} ${(await response.text()).slice(0, 200)}`);
  const { data } = await response.json();
  return data.sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
}
