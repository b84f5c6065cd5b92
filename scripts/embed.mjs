// npm run embed: vectors of what a model may read, for finding it by meaning. It makes files and stores nothing:
//
//     EMBED_BASE_URL=http://localhost:11434/v1 EMBED_MODEL=bge-m3 npm run embed
//     npx wrangler vectorize upsert escale --file build/embed/bge-m3/vectors.ndjson
//
// EMBED_KEY is sent as a bearer token where it is set; EMBED_FOLDER is where the files go (build/embed). Only what is new or says something else is embedded; a run that was
// broken off goes on where it stopped. What is no snippet any more is listed in withdrawn.txt, an id a line.

import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { listSnippets } from './content.mjs';
import { embedAll, progress, records } from './embeddings.mjs';
import { at, root } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { Stop, main, say } from './run.mjs';

/** What Vectorize takes. */
const MOST_DIMENSIONS = 1536;

await main(async () => {
  const { EMBED_BASE_URL: url, EMBED_MODEL: model, EMBED_KEY: key, EMBED_FOLDER: into = at('build', 'embed') } = process.env;
  if (!url || !model) throw new Stop('set EMBED_BASE_URL (any OpenAI-compatible server) and EMBED_MODEL');
  await checkRequirements();
  const folder = join(into, model.replace(/[^\w.-]/g, '_'));
  mkdirSync(folder, { recursive: true });
  const wanted = await wantedSnippets(join(folder, 'snippets.ndjson'));
  const store = openStore(folder);
  const missing = wanted.filter(({ id, print }) => store.held.get(id)?.metadata.print !== print);
  say(`${wanted.length} snippets, ${wanted.length - missing.length} of them embedded by ${model} before`);
  const failures = await embed(missing, { url, model, key, store });
  const withdrawn = store.finish(wanted);
  say(`${relative(root, store.file)} is for \`npx wrangler vectorize upsert <index> --file …\``);
  if (withdrawn > 0) say(`${withdrawn} ids are no snippets any more: ${relative(root, store.withdrawn)} is for \`npx wrangler vectorize delete-vectors <index> --ids …\``);
  if (failures.length === 0) return;
  for (const { name, why } of failures) console.error(`  ${name}: ${why}`);
  throw new Stop(`${failures.length} of ${missing.length} snippets could not be embedded (see above); the others are kept`);
});

/** What the content tool lists, each with a print of its text. */
async function wantedSnippets(file) {
  await listSnippets(file);
  const print = (text) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return records(file).map(({ id, text, metadata }) => ({ id, text, metadata, print: print(text) }));
}

async function embed(missing, { url, model, key, store }) {
  const failures = [];
  const show = progress(missing.length, 'snippets');
  const byText = grouped(missing);
  let count = 0;
  const counted = (text) => show((count += byText.get(text).length));
  await embedAll({
    url,
    model,
    key,
    texts: [...byText.keys()],
    done: (texts, vectors) => {
      if (vectors[0].length > MOST_DIMENSIONS) throw new Stop(`${model} gives ${vectors[0].length} dimensions, and Vectorize takes ${MOST_DIMENSIONS}`);
      store.add(texts.flatMap((text, at) => byText.get(text).map((snippet) => ({ snippet, values: vectors[at] }))));
      texts.forEach(counted);
    },
    failed: (text, why) => {
      failures.push(...byText.get(text).map(({ metadata }) => ({ name: metadata.name, why })));
      counted(text);
    },
    waits: (seconds, why) => say(`${why}: again in ${Math.ceil(seconds)} s`),
  });
  return failures;
}

/** Texts that several snippets share are embedded once. */
function grouped(snippets) {
  const groups = new Map();
  for (const snippet of snippets) groups.set(snippet.text, [...(groups.get(snippet.text) ?? []), snippet]);
  return groups;
}

/** Ids, one a line. */
function ids(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** The vectors as wrangler takes them, which is also what a later run knows by. */
function openStore(folder) {
  const [file, withdrawn] = ['vectors.ndjson', 'withdrawn.txt'].map((name) => join(folder, name));
  const held = new Map(records(file).map((vector) => [vector.id, vector]));
  const dimensions = held.values().next().value?.values.length;
  const write = (name, text) => {
    writeFileSync(`${name}.new`, text);
    renameSync(`${name}.new`, name);
  };
  const text = (vectors) => [...vectors].map((vector) => `${JSON.stringify(vector)}\n`).join('');
  return {
    file,
    withdrawn,
    held,
    add(made) {
      const added = made.map(({ snippet: { id, metadata, print }, values }) => {
        if (values.length !== (dimensions ?? values.length)) throw new Stop(`the vectors in ${relative(root, file)} have ${dimensions} dimensions, these ${values.length}: remove the file to begin anew`);
        return { id, values: values.map((value) => Number(value.toPrecision(7))), metadata: { ...metadata, print } };
      });
      added.forEach((vector) => held.set(vector.id, vector));
      appendFileSync(file, text(added));
    },
    /** Leaves what is wanted, with what is said of it today; tells how many are withdrawn. */
    finish(wanted) {
      const now = new Map(wanted.map((snippet) => [snippet.id, snippet]));
      const gone = [...ids(withdrawn), ...[...held.keys()].filter((id) => !now.has(id))].filter((id) => !now.has(id));
      const all = [...new Set(gone)].sort();
      if (all.length > 0 || existsSync(withdrawn)) write(withdrawn, all.map((id) => `${id}\n`).join(''));
      const kept = [...held.values()].filter(({ id }) => now.has(id));
      write(file, text(kept.map((vector) => ({ ...vector, metadata: { ...now.get(vector.id).metadata, print: vector.metadata.print } }))));
      return all.length;
    },
  };
}
