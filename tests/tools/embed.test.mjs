// `npm run embed` and `npm run eval:retrieval`, with a server that speaks the protocol and misbehaves. Its vectors are made of
// letters: what is found by them says nothing about quality.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { embedAll, records } from '../../scripts/embeddings.mjs';
import { serveModel } from '../edge/model/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

function script(name, args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts', name), ...args], { cwd: root, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code, said }));
  });
}

describe('a server that misbehaves', () => {
  let server;
  before(async () => (server = await serveModel()));
  after(() => server.close());

  /** Embeds so many texts; { vectors, failures, waited }. */
  async function embed(count, fault, more = {}) {
    Object.assign(server.embeddings, { fault, requests: [] });
    const [vectors, failures, waited] = [new Map(), [], []];
    const texts = Array.from({ length: count }, (_, at) => `text ${at}`);
    await embedAll({
      url: server.url,
      model: 'stand-in',
      texts,
      done: (batch, made) => batch.forEach((text, at) => vectors.set(text, made[at])),
      failed: (text, why) => failures.push({ text, why }),
      waits: (seconds) => waited.push(seconds),
      pause: () => {},
      ...more,
    });
    return { vectors, failures, waited };
  }
  const once = (fault) => (body, number) => (number === 1 ? fault : null);

  test('in batches', async () => {
    const { vectors } = await embed(70, () => null);
    assert.equal(vectors.size, 70);
    assert.deepEqual(server.embeddings.requests.map(({ input }) => input.length), [32, 32, 6]);
  });

  test('it waits as long as it is asked to', async () => {
    const { vectors, waited } = await embed(3, once('rate-limited'));
    assert.deepEqual([vectors.size, waited], [3, [7]]);
  });

  for (const fault of ['error', 'reset', 'malformed', 'too-few']) {
    test(`${fault}, then it works`, async () => {
      const { vectors, waited } = await embed(3, once(fault));
      assert.deepEqual([vectors.size, waited], [3, [1]]);
    });
  }

  test('it gives up in the end', async () => {
    await assert.rejects(embed(3, () => 'error'), /tried 6 times.*run this again/s);
    assert.equal(server.embeddings.requests.length, 6);
  });

  test('a key that is refused is no reason to wait', async () => {
    await assert.rejects(embed(3, () => 'refused-key'), /401/);
    assert.equal(server.embeddings.requests.length, 1);
  });

  test('one text that it cannot take does not hold up the others', async () => {
    const { vectors, failures } = await embed(40, ({ input }) => (input.includes('text 7') ? 'too-long' : null));
    assert.equal(vectors.size, 39);
    assert.deepEqual(failures.map(({ text }) => text), ['text 7']);
    assert.match(failures[0].why, /^400 .*maximum context length/);
  });
});

describe('npm run embed', () => {
  let server, folder, env;
  const file = (name) => join(folder, 'stand-in', name);
  before(async () => {
    server = await serveModel({ key: 'sk-tests' });
    folder = await mkdtemp(join(tmpdir(), 'escale-embed-'));
    env = { EMBED_BASE_URL: server.url, EMBED_MODEL: 'stand-in', EMBED_KEY: 'sk-tests', EMBED_FOLDER: folder };
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const embed = async (fault = () => null) => {
    Object.assign(server.embeddings, { fault, requests: [] });
    return script('embed.mjs', [], env);
  };
  const texts = () => server.embeddings.requests.flatMap(({ input }) => input);

  test('says what it needs', async () => {
    const { code, said } = await script('embed.mjs', [], { EMBED_BASE_URL: '', EMBED_MODEL: '' });
    assert.equal(code, 1);
    assert.match(said, /set EMBED_BASE_URL/);
  });

  test('a run that breaks off keeps what came', async () => {
    const { code, said } = await embed((body, number) => (number > 2 ? 'refused-key' : null));
    assert.equal(code, 1);
    assert.match(said, /401/);
    // Two batches; snippets that say the same are embedded once.
    assert.ok(records(file('vectors.ndjson')).length >= 64);
  });

  test('the next goes on, and leaves what wrangler takes', async () => {
    // Broken off in the middle of a line.
    await writeFile(file('vectors.ndjson'), '{"id":"half', { flag: 'a' });
    const { code, said } = await embed();
    assert.equal(code, 0, said);
    const vectors = records(file('vectors.ndjson'));
    const snippets = records(file('snippets.ndjson'));
    assert.deepEqual(vectors.map(({ id }) => id).sort(), snippets.map(({ id }) => id).sort());
    assert.ok(vectors.length > 500 && texts().length <= vectors.length - 64);
    for (const { id, values, metadata } of vectors) {
      assert.match(id, /^[0-9a-f]{32}$/);
      assert.equal(values.length, 64);
      assert.deepEqual(Object.keys(metadata).sort(), ['kind', 'name', 'print', 'territory', 'until']);
      assert.ok(['topic', 'fact'].includes(metadata.kind) && metadata.until > Date.now() / 1000);
    }
    // As tests/edge/semantic.test.mjs makes ids.
    const { id, metadata } = vectors.find(({ metadata }) => metadata.name === 'tap-water');
    const hash = createHash('sha256');
    for (const part of [metadata.territory, metadata.name]) {
      const length = Buffer.alloc(8);
      length.writeBigUInt64LE(BigInt(Buffer.byteLength(part)));
      hash.update(length).update(part);
    }
    assert.equal(id, hash.digest('hex').slice(0, 32));
  });

  test('only what is new or says something else is embedded again, and what is gone is listed', async () => {
    const vectors = records(file('vectors.ndjson'));
    const [changed, gone, ...others] = vectors;
    changed.metadata.print = 'of another text';
    const withdrawn = { ...gone, id: 'f'.repeat(32) };
    const moved = { ...others[0], metadata: { ...others[0].metadata, until: 1 } };
    await writeFile(file('vectors.ndjson'), [changed, withdrawn, moved, ...others.slice(1)].map((vector) => `${JSON.stringify(vector)}\n`).join(''));
    const { code, said } = await embed();
    assert.equal(code, 0, said);
    assert.equal(texts().length, 2);
    assert.equal(await readFile(file('withdrawn.txt'), 'utf8'), `${withdrawn.id}\n`);
    assert.match(said, /1 ids are no snippets any more/);
    const after = records(file('vectors.ndjson'));
    assert.equal(after.length, vectors.length);
    assert.ok(after.find(({ id }) => id === moved.id).metadata.until > 1);
    await embed();
    assert.equal(texts().length, 0);
    assert.equal(await readFile(file('withdrawn.txt'), 'utf8'), `${withdrawn.id}\n`, 'it stays until somebody deletes the file');
  });

  test('what fails is named', async () => {
    const vectors = records(file('vectors.ndjson'));
    await writeFile(file('vectors.ndjson'), vectors.slice(3).map((vector) => `${JSON.stringify(vector)}\n`).join(''));
    const refused = records(file('snippets.ndjson')).find(({ id }) => id === vectors[1].id);
    const { code, said } = await embed(({ input }) => (input.includes(refused.text) ? 'too-long' : null));
    assert.equal(code, 1);
    assert.ok(said.includes(`  ${refused.metadata.name}: 400 `), said);
    assert.equal(records(file('vectors.ndjson')).length, vectors.length - 1);
  });

  test('vectors of another length are not mixed', async () => {
    server.embeddings.dimensions = 32;
    const { code, said } = await embed();
    assert.equal(code, 1);
    assert.match(said, /have 64 dimensions, these 32/);
  });
});

test('eval:retrieval reports fused beside lexical', async () => {
  const server = await serveModel();
  const folder = await mkdtemp(join(tmpdir(), 'escale-retrieval-'));
  const jsonl = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  try {
    const passages = ['The lighthouse was built of granite.', 'Bakers sell bread at dawn.', 'The river floods in spring.'].map((text, id) => ({ type: 'p', id, text }));
    const questions = [['What was built of granite?', 0], ['When do bakers sell bread?', 1]].map(([text, gold]) => ({ type: 'q', text, gold }));
    await writeFile(join(folder, 'flat_en.jsonl'), jsonl([...passages, ...questions]));
    const model = `stand-in-${process.pid}`;
    const { code, said } = await script('eval-retrieval.mjs', [folder, '--embeddings', server.url, '--model', model], {});
    assert.equal(code, 0, said);
    assert.match(said, /\| all \| 2 \| 100\.0 \| 100\.0 \| 100\.0 \| 100\.0 \| 100\.0 \| 100\.0 \|/);
    await rm(join(root, 'build', 'retrieval', `${model}.jsonl`));
    const alone = await script('eval-retrieval.mjs', [folder], {});
    assert.match(alone.said, /\| all \| 2 \| 100\.0 \| 100\.0 \| - \| - \| - \| - \|/);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});
