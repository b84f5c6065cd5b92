// npm run eval:retrieval: how well are passages found, by words alone and, given an embeddings endpoint, by meaning too?
//
//     npm run eval:retrieval -- FOLDER [--embeddings http://localhost:11434/v1 --model bge-m3]
//
// FOLDER has flat_<tag>.jsonl files (see src/bin/retrieval.rs). EMBED_KEY is sent as a bearer token where it is set.
// Vectors are kept in build/retrieval/ as they come: a run that was broken off goes on where it stopped.

import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { embedAll, progress, records } from './embeddings.mjs';
import { at } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { Stop, cargoQuiet, main, run, say } from './run.mjs';

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
    if (arg === '--embeddings') found.url = args.shift();
    else if (arg === '--model') found.model = args.shift();
    else found.folder = resolve(typedIn, arg);
  }
  if (!found.folder || !existsSync(found.folder)) throw new Stop('name the folder with the flat_<tag>.jsonl files');
  if (found.url && !found.model) throw new Stop('--embeddings needs --model');
  return found;
}

/** A file with the vector of every text, made by the endpoint where it is not there yet. */
async function embedded(folder, url, model) {
  const kept = at('build', 'retrieval');
  mkdirSync(kept, { recursive: true });
  const file = join(kept, `${model.replace(/[^\w.-]/g, '_')}.jsonl`);
  const known = new Set(records(file).map(({ text }) => text));
  const missing = texts(folder).filter((text) => !known.has(text));
  const show = progress(missing.length, 'texts');
  let count = 0;
  await embedAll({
    url,
    model,
    key: process.env.EMBED_KEY,
    texts: missing,
    done: (batch, vectors) => {
      appendFileSync(file, batch.map((text, index) => `${JSON.stringify({ text, vector: vectors[index] })}\n`).join(''));
      show((count += batch.length));
    },
    failed: (text, why) => {
      throw new Stop(`“${text.slice(0, 60)}…” cannot be embedded: ${why}`);
    },
    waits: (seconds, why) => say(`${why}: again in ${Math.ceil(seconds)} s`),
  });
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
