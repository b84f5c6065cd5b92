// Finding by meaning, and Workers AI, on workerd's own bindings: what the index finds is told to the model beside what words
// find, and whatever goes wrong with either ends in the best answer that is left, in time.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';

import { start } from './harness.mjs';
import { DIMENSIONS, servePlatform } from './model/platform.mjs';
import { faithful, readPrompt, serveModel } from './model/server.mjs';
import { assertSound } from './schema.mjs';
import { assertAnswerSpeaks } from './speech.mjs';

const TERRITORY = 'aix-marseille-provence';
/** No word of the question leads to the topic; the index does. */
const TOPIC = 'tap-water';
const TOLD = /tap water/i;
/** What the pack holds and no model may read: a price of 2019, and what changes by the hour. */
const EXPIRED = { name: 'bouillabaisse.price', text: /bouillabaisse.*\b50\b/i };
const SENSITIVE = { name: 'air-quality', text: /air quality/i };
const monks = (drink) => `Which monks brewed ${drink}?`;

/** Seconds of the whole, and of the search; room for a busy machine. */
const TOTAL = 3;
const SEARCH = 0.7;
const ROOM = 1.5;

const NEVER = 253_402_300_799;
/** As src/retrieve/semantic.rs has it: SHA-256 over both parts, each behind its length. */
function idOf(territory, name) {
  const hash = createHash('sha256');
  for (const part of [territory, name]) {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(Buffer.byteLength(part)));
    hash.update(length).update(part);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Puts a name into the index, right where the question lies. */
function put(platform, question, name, { territory = TERRITORY, of = territory, kind = 'topic', until = NEVER, id = idOf(of, name) } = {}) {
  platform.vectors.set(id, { values: platform.embed(question), metadata: { territory, kind, until, name } });
}

const variables = (platform, more) => ({
  LLM_MODEL: platform.writer,
  EMBED_MODEL: platform.embedder,
  LLM_SECONDS: String(TOTAL),
  LLM_SECONDS_FIRST: '1',
  LLM_SECONDS_STALL: '0.6',
  EMBED_SECONDS: String(SEARCH),
  BUDGET_TOKENS_A_DAY: '4000000',
  BUDGET_TOKENS_A_VISITOR: '4000000',
  ...more,
});

async function withPlatform({ vars = {}, bindings = (platform) => platform.bindings }, work) {
  const platform = await servePlatform();
  const escale = await start({ assets: false, vars: variables(platform, vars), bindings: bindings(platform) });
  try {
    await escale.ask('Can I drink the tap water?');
    return await work({ platform, escale });
  } finally {
    await platform.close();
    await escale.dispose();
  }
}

/** The answer, and how long it took. */
async function timed(escale, question) {
  const started = performance.now();
  const { status, body } = await escale.ask({ question, lang: 'en' });
  assert.equal(status, 200);
  const seconds = (performance.now() - started) / 1000;
  assert.ok(seconds < TOTAL + ROOM, `${seconds.toFixed(1)} s`);
  assertAnswerSpeaks(body, 'en');
  assertSound(body);
  assert.doesNotMatch(JSON.stringify(body), /VECTOR_|AiError|neurons|Vectorize|Workers AI/);
  return { body, seconds };
}

const told = (platform) => readPrompt(platform.written.at(-1).messages).snippets;
const isTold = (platform) => told(platform).some(({ text }) => TOLD.test(text));

describe('found by meaning', () => {
  let platform, escale;
  let asked = 0;
  before(async () => {
    platform = await servePlatform();
    escale = await start({ assets: false, vars: variables(platform), bindings: platform.bindings });
    await escale.ask('Can I drink the tap water?');
  });
  after(async () => {
    await platform?.close();
    await escale?.dispose();
  });
  beforeEach(() => {
    platform.fault = null;
    platform.vectors.clear();
  });
  /** A question that nobody asked before: what was answered is kept. */
  const fresh = () => monks(`liqueur x${String.fromCharCode(97 + (asked % 26))}q${(asked += 1)}`);
  /** A search that works: what failed before is forgotten. */
  async function works() {
    platform.fault = null;
    const question = fresh();
    put(platform, question, TOPIC);
    await timed(escale, question);
    assert.ok(isTold(platform));
    platform.vectors.clear();
  }

  test('without a match, words alone', async () => {
    const { body } = await timed(escale, fresh());
    assert.equal(body.origin, 'generated');
    assert.ok(told(platform).length > 0 && !isTold(platform));
  });

  test('what the index finds is told beside what words find', async () => {
    const question = fresh();
    put(platform, question, TOPIC);
    const { body } = await timed(escale, question);
    assert.equal(body.origin, 'generated');
    assert.ok(isTold(platform));
    assert.ok(told(platform).length > 1, 'what words found is gone');
    assert.deepEqual(platform.embedded.at(-1), { text: [question] });
    const { topK, filter, returnMetadata, vector } = platform.queries.at(-1);
    assert.equal(vector.length, DIMENSIONS);
    assert.ok(topK <= 50 && returnMetadata === 'all');
    assert.deepEqual([filter.territory, filter.kind], [TERRITORY, { $in: ['topic', 'fact'] }]);
    assert.ok(Math.abs(filter.until.$gt - Date.now() / 1000) < 60);
  });

  test('what both find stands first', async () => {
    // An answer from the second that words find, to learn its name.
    platform.reply = (prompt) => faithful({ snippets: prompt.snippets.slice(1) });
    const { body } = await timed(escale, fresh());
    platform.reply = faithful;
    const second = told(platform)[1];
    const kept = await (await escale.mf.getKVNamespace('CONTENT')).get(`${TERRITORY}/generated/${body.id.split('.')[1]}`, 'json');
    const [{ name }] = kept.standing;
    const question = fresh();
    put(platform, question, name, { kind: name.includes('.') ? 'fact' : 'topic' });
    await timed(escale, question);
    assert.equal(told(platform)[0].text, second.text);
  });

  test('in another language the pack says it', async () => {
    const question = 'Welche Mönche brauten Arrak?';
    put(platform, question, TOPIC);
    const { body } = await escale.ask({ question });
    assertAnswerSpeaks(body, 'de');
    assert.ok(told(platform).some(({ text }) => /Leitungswasser/.test(text)));
  });

  test('where words find nothing', async () => {
    const question = 'Quux zorblax frobnitz?';
    put(platform, question, TOPIC);
    const { body } = await timed(escale, question);
    assert.equal(body.origin, 'generated');
    assert.ok(isTold(platform));
    assert.equal(told(platform).length, 1);
  });

  const never = {
    'unknown to the pack': (question) => put(platform, question, 'no-such-topic'),
    'a fact unknown to the pack': (question) => put(platform, question, 'musee-granet.no-such-fact', { kind: 'fact' }),
    "another territory's": (question) => put(platform, question, TOPIC, { territory: 'elsewhere' }),
    "another territory's, though the filter let it through": (question) => put(platform, question, TOPIC, { of: 'elsewhere' }),
    'under an id that is not its own': (question) => put(platform, question, TOPIC, { id: 'b'.repeat(32) }),
    'of another kind': (question) => put(platform, question, TOPIC, { kind: 'text' }),
    'expired in the index': (question) => put(platform, question, TOPIC, { until: Math.floor(Date.now() / 1000) - 1 }),
    'expired in the pack': (question) => put(platform, question, EXPIRED.name, { kind: 'fact' }),
    'sensitive in the pack': (question) => put(platform, question, SENSITIVE.name),
  };
  for (const [name, place] of Object.entries(never)) {
    test(`never told: ${name}`, async () => {
      const question = fresh();
      place(question);
      const { body } = await timed(escale, question);
      assert.equal(body.origin, 'generated', body.text);
      for (const unwanted of [TOLD, EXPIRED.text, SENSITIVE.text]) assert.ok(!told(platform).some(({ text }) => unwanted.test(text)));
    });
  }

  test('an index that ignores the filter is not believed', async () => {
    await works();
    platform.fault = 'index-ignores-filters';
    const question = fresh();
    put(platform, question, TOPIC, { territory: 'elsewhere', of: 'elsewhere' });
    put(platform, question, EXPIRED.name, { kind: 'fact', until: 0 });
    put(platform, question, SENSITIVE.name);
    await timed(escale, question);
    for (const unwanted of [TOLD, EXPIRED.text, SENSITIVE.text]) assert.ok(!told(platform).some(({ text }) => unwanted.test(text)));
  });

  const faults = ['index-busy', 'index-fails', 'index-garbles', 'index-says-nothing', 'index-of-another-form', 'index-without-metadata', 'index-floods', 'index-hangs', 'embed-busy', 'embed-spent', 'embed-late', 'embed-blocked', 'embed-fails', 'embed-garbles', 'embed-short', 'embed-nothing', 'embed-words', 'embed-holes', 'embed-queued', 'embed-text', 'embed-hangs'];
  for (const fault of faults) {
    test(`${fault}: by words alone`, async () => {
      await works();
      const question = fresh();
      put(platform, question, TOPIC);
      platform.fault = fault;
      const { body, seconds } = await timed(escale, question);
      assert.equal(body.origin, 'generated', body.text);
      assert.ok(told(platform).length > 0 && !isTold(platform));
      if (fault.endsWith('-hangs')) assert.ok(seconds >= SEARCH, 'it did not wait');
    });
  }

  test('what fails is left alone, and asked again when it works', async () => {
    await works();
    platform.fault = 'index-hangs';
    for (let failed = 0; failed < 3; failed++) await timed(escale, fresh());
    const [vectors, queries] = [platform.embedded.length, platform.queries.length];
    const { body, seconds } = await timed(escale, fresh());
    assert.equal(body.origin, 'generated');
    assert.ok(seconds < SEARCH, `${seconds} s`);
    assert.deepEqual([platform.embedded.length, platform.queries.length], [vectors, queries]);
  });
});

describe('the rung is closed, or there is no index', () => {
  test('no vector is made when the day is spent', () => withPlatform({ vars: { BUDGET_TOKENS_A_DAY: '100' } }, async ({ platform, escale }) => {
    const { body } = await timed(escale, monks('absinthe'));
    assert.equal(body.origin, 'handoff');
    assert.deepEqual([platform.embedded.length, platform.queries.length, platform.written.length], [0, 0, 0]);
  }));

  test('nor for what the ladder answers, nor for what must not be generated', () => withPlatform({}, async ({ platform, escale }) => {
    for (const question of ['Can I drink the tap water?', 'Will it rain in Marseille tomorrow?', 'I have chest pain, which liqueur helps?', 'hello']) {
      const { body } = await escale.ask({ question, lang: 'en' });
      assert.notEqual(body.origin, 'generated');
    }
    assert.deepEqual([platform.embedded.length, platform.queries.length, platform.written.length], [0, 0, 0]);
  }));

  test('bindings that need an account, run without one', () => withPlatform({
    bindings: () => ({ ai: { binding: 'AI' }, vectorize: { SNIPPETS: { index_name: 'escale' } } }),
  }, async ({ platform, escale }) => {
    const { body } = await timed(escale, monks('absinthe'));
    assert.equal(body.origin, 'handoff');
    assert.equal(platform.written.length, 0);
  }));

  for (const missing of ['ai', 'vectorize']) {
    test(`without ${missing}`, () => withPlatform({
      bindings: ({ bindings }) => Object.fromEntries(Object.entries(bindings).filter(([name]) => name !== missing)),
    }, async ({ platform, escale }) => {
      const { body } = await timed(escale, monks('absinthe'));
      assert.equal(body.origin, missing === 'ai' ? 'handoff' : 'generated');
      assert.equal(platform.embedded.length, 0);
    }));
  }

  test('a server may embed and write in the platform\'s place', async () => {
    const server = await serveModel({ key: 'sk-tests' });
    const vars = { LLM_BASE_URL: server.url, LLM_MODEL: 'stand-in', LLM_KEY: 'sk-tests', EMBED_BASE_URL: server.url, EMBED_MODEL: 'stand-in', EMBED_KEY: 'sk-tests' };
    try {
      await withPlatform({ vars }, async ({ platform, escale }) => {
        server.embeddings.dimensions = DIMENSIONS;
        const ask = async (drink) => {
          put(platform, monks(drink), TOPIC);
          const { body } = await timed(escale, monks(drink));
          assert.equal(body.origin, 'generated', `${drink}: ${body.text}`);
          return readPrompt(server.requests.at(-1).messages).snippets.some(({ text }) => TOLD.test(text));
        };
        assert.ok(await ask('absinthe'));
        assert.deepEqual(server.embeddings.requests.at(-1).input, [monks('absinthe')]);
        for (const [at, fault] of ['rate-limited', 'error', 'malformed', 'too-few', 'reset', 'refused-key', 'hang'].entries()) {
          server.embeddings.fault = () => fault;
          assert.ok(!(await ask(`liqueur xq${at}`)), fault);
          server.embeddings.fault = () => null;
          assert.ok(await ask(`liqueur xr${at}`), fault);
        }
        assert.equal(platform.written.length + platform.embedded.length, 0);
      });
    } finally {
      server.patience = 0;
      await server.close();
    }
  });
});

describe('Workers AI writes', () => {
  test('as it streams, counted by its own figures', () => withPlatform({}, async ({ platform, escale }) => {
    const response = await escale.get('/api/ask', { method: 'POST', headers: { accept: 'text/event-stream' }, body: JSON.stringify({ question: monks('absinthe') }) });
    const stream = await response.text();
    assert.match(stream, /event: delta/);
    const { body } = await timed(escale, monks('absinthe'));
    assert.equal(body.origin, 'generated');
    assert.equal(platform.written.length, 1);
    const { messages, ...rest } = platform.written[0];
    assert.equal(messages.length, 2);
    assert.deepEqual(rest, { max_tokens: 400, temperature: 0, stream: true });
  }));

  const faults = {
    'write-busy': { calls: 2 },
    'write-late': { calls: 2 },
    'write-fails': { calls: 1 },
    'write-spent': { calls: 1 },
    'write-blocked': { calls: 1 },
    'write-hangs': { calls: 1 },
    'write-whole': { calls: 1 },
    'write-garbles': { calls: 2 },
    'write-stalls': { some: true },
    'write-cuts': { some: true },
    'write-ends': { some: true },
    'write-errs': { some: true },
  };
  for (const [fault, { calls, some }] of Object.entries(faults)) {
    test(fault, () => withPlatform({}, async ({ platform, escale }) => {
      platform.fault = fault;
      platform.reply = (prompt) => prompt.snippets.slice(0, 2).map(({ number, text }) => `${text.replace(/\*\*/g, '').replace(/[.。]?$/, '')} [${number}].`).join(' ');
      const { body } = await timed(escale, monks('absinthe'));
      assert.ok(body.origin === 'handoff' || (some && body.origin === 'generated'), body.origin);
      if (calls) assert.equal(platform.written.length, calls);
      // A search that was made is not made again for the second attempt.
      assert.equal(platform.embedded.length, 1);
    }));
  }

  test('its day is spent: it is left alone', () => withPlatform({}, async ({ platform, escale }) => {
    platform.fault = 'write-spent';
    await timed(escale, monks('absinthe'));
    const { body, seconds } = await timed(escale, monks('tequila'));
    assert.equal(body.origin, 'handoff');
    assert.ok(seconds < 0.5);
    assert.equal(platform.written.length, 1);
  }));
});
