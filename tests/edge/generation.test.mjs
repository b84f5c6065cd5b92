// When nothing verified answers: a model writes from our snippets, checked, within a budget, and any of its faults ends in
// the best answer left, in the visitor's language, in time.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import OpenAI from 'openai';

import { start } from './harness.mjs';
import { faithful, readPrompt, serveModel } from './model/server.mjs';
import { assertSound } from './schema.mjs';
import { assertAnswerSpeaks } from './speech.mjs';

/** A question that no rung above answers, though something is known of one of its words. */
const UNKNOWN = {
  en: 'Which monks brewed liqueur?',
  de: 'Welche Mönche brauten Likör?',
  fr: 'Quels moines fabriquaient une liqueur ?',
};
const monks = (drink) => `Which monks brewed ${drink}?`;

/** From a question to a hand-off, with room for a busy machine. */
const TOTAL = 2.5;
const ROOM = 1.5;

const variables = (server, more = {}) => ({
  LLM_BASE_URL: server.url,
  LLM_MODEL: 'stand-in',
  LLM_KEY: 'sk-tests',
  EDITOR_KEY: EDITOR,
  LLM_SECONDS: String(TOTAL),
  LLM_SECONDS_FIRST: '1',
  LLM_SECONDS_STALL: '0.6',
  ...more,
});

/** Deadlines that a busy machine keeps. */
const PATIENT = { LLM_SECONDS: '8', LLM_SECONDS_FIRST: '6' };

/** So many visitors: a question of their own each, and from where it is asked. */
const visitors = (count) => Array.from({ length: count }, (_, at) => [monks(`liqueur x${String.fromCharCode(97 + (at % 26))}q${at}`), { 'cf-connecting-ip': `198.51.100.${at + 1}` }]);

/** What editors see. */
const EDITOR = 'a key that only editors have';
const report = async (escale) => (await escale.get('/api/generated', { headers: { authorization: `Bearer ${EDITOR}` } })).json();

const keptIn = async (escale) => (await (await escale.mf.getKVNamespace('CONTENT')).list({ prefix: 'aix-marseille-provence/generated/' })).keys;

/** A Worker with a model, for one test. */
async function withModel(options, work) {
  const server = await serveModel(options.server);
  const escale = await start({ assets: false, vars: variables(server, options.vars), ...options.start });
  try {
    return await work({ server, escale });
  } finally {
    server.patience = 0;
    await server.close();
    await escale.dispose();
  }
}

/** The events of a stream: [{ event, data }]. */
export async function events(response) {
  const found = [];
  for (const block of (await response.text()).split('\n\n')) {
    const event = block.match(/^event: (.*)$/m)?.[1];
    if (event) found.push({ event, data: JSON.parse(block.match(/^data: (.*)$/m)[1]) });
  }
  return found;
}

const ask = (escale, question, more = {}) => escale.ask({ question, ...more });
const streamed = (escale, question) => escale.get('/api/ask', { method: 'POST', headers: { accept: 'text/event-stream', 'content-type': 'application/json' }, body: JSON.stringify({ question }) });

function assertGenerated(body, tag) {
  assert.equal(body.origin, 'generated', `${body.origin}: ${body.text}`);
  assert.ok(body.notices.includes('generated'));
  assert.ok(body.grounds.length > 0);
  assert.match(body.id, /\.[\w-]{22}$/);
  assertAnswerSpeaks(body, tag);
  assertSound(body);
}

function assertHandedOver(body, tag) {
  assert.equal(body.origin, 'handoff', `${body.origin}: ${body.text}`);
  assert.ok(body.handoff);
  assert.ok(!body.notices.includes('generated'));
  assertAnswerSpeaks(body, tag);
  assertSound(body);
}

describe('an answer that was generated', () => {
  let server, escale;
  before(async () => {
    server = await serveModel({ key: 'sk-tests' });
    escale = await start({ assets: false, vars: variables(server, { LLM_SECONDS: '8' }) });
  });
  after(async () => {
    await server?.close();
    await escale?.dispose();
  });

  for (const [tag, question] of Object.entries(UNKNOWN)) {
    test(`${tag}: asked, checked, with sources, kept`, async () => {
      const calls = server.requests.length;
      const { status, body } = await ask(escale, question);
      assert.equal(status, 200);
      assertGenerated(body, tag);
      assert.equal(server.requests.length, calls + 1);
      assert.equal(server.headers.at(-1).authorization, 'Bearer sk-tests');
      const prompt = readPrompt(server.requests.at(-1).messages);
      assert.equal(prompt.question, question);
      assert.equal(prompt.language, tag);
      assert.ok(prompt.snippets.length > 0);

      // Another way to write the same words, and another visitor: no call.
      const again = await ask(escale, `  ${question.toUpperCase().replace('?', '??')}`, { lang: tag });
      assertGenerated(again.body, tag);
      assert.equal(again.body.id, body.id);
      assert.equal(server.requests.length, calls + 1);

      // The share link shows it; in another language there is no text, and none is shown.
      const page = await (await escale.get(body.share)).text();
      assert.ok(page.includes(`/s/${body.id}`));
      const other = tag === 'fr' ? 'en' : 'fr';
      const elsewhere = await (await escale.get(`${body.share}?lang=${other}`)).text();
      assert.ok(!elsewhere.includes(`/s/${body.id}`));
      // A follow-up takes it as context.
      const { status: followed } = await ask(escale, question, { context: [body.id] });
      assert.equal(followed, 200);
    });
  }

  test('comes as it is written: meta, delta, done', async () => {
    server.pace = 20;
    const response = await streamed(escale, monks('absinthe'));
    server.pace = 0;
    assert.match(response.headers.get('content-type'), /^text\/event-stream/);
    const found = await events(response);
    assert.equal(found[0].event, 'meta');
    assert.equal(found[0].data.origin, 'generated');
    assert.equal(found.at(-1).event, 'done');
    assertGenerated(found.at(-1).data, 'en');
    const text = found.filter(({ event }) => event === 'delta').map(({ data }) => data.text).join('');
    assert.equal(text, found.at(-1).data.text);
    assert.equal(found[0].data.id, found.at(-1).data.id);
  });

  test('what is answered without a model streams in the same form', async () => {
    const calls = server.requests.length;
    const found = await events(await streamed(escale, 'Can I drink the tap water?'));
    assert.deepEqual(found.map(({ event }) => event), ['meta', 'delta', 'done']);
    assert.equal(found[2].data.origin, 'curated');
    assertSound(found[2].data);
    assert.equal(server.requests.length, calls);
  });

  test('the page gets markup as it comes', async () => {
    const response = await escale.get(`/answer?q=${encodeURIComponent(monks('grappa'))}`, { headers: { accept: 'text/event-stream' } });
    const found = await events(response);
    assert.ok(found.some(({ event, data }) => event === 'delta' && data.html.startsWith('<p>')));
    assert.match(found.at(-1).data.html, /^<article class="exchange"/);
    // What is known at once comes as it always did.
    const known = await escale.get('/answer?q=Can+I+drink+the+tap+water%3F', { headers: { accept: 'text/event-stream' } });
    assert.match(known.headers.get('content-type'), /^text\/html/);
  });

  for (const question of ['Will it rain in Marseille tomorrow?', 'Is the metro running late?', 'I have chest pain, which liqueur helps?', 'Do I need a visa to brew liqueur?', 'Book me a table at the Musée Granet', 'What time does the Eiffel Tower in Paris open?', 'hello', 'Are the Calanques closed because of fire risk today?', 'Should I sue the museum? Legal advice please']) {
    test(`never for “${question}”`, async () => {
      const calls = server.requests.length;
      const { body } = await ask(escale, question);
      assert.notEqual(body.origin, 'generated');
      assert.equal(server.requests.length, calls);
    });
  }
});

test('the official client speaks to the same server', async () => {
  const server = await serveModel({ key: 'sk-tests' });
  try {
    const client = new OpenAI({ baseURL: server.url, apiKey: 'sk-tests', maxRetries: 0 });
    const messages = [{ role: 'system', content: 'language tag en' }, { role: 'user', content: 'SNIPPETS\n[1] The garden is open. (source: City)\nQUESTION\n{"question":"open?"}\n' }];
    const whole = await client.chat.completions.create({ model: 'stand-in', messages });
    assert.equal(whole.choices[0].message.content, 'The garden is open [1].');
    assert.ok(whole.usage.total_tokens > 0);
    const stream = await client.chat.completions.create({ model: 'stand-in', messages, stream: true, stream_options: { include_usage: true } });
    let text = '';
    let usage;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta?.content ?? '';
      usage = chunk.usage ?? usage;
    }
    assert.equal(text, 'The garden is open [1].');
    assert.ok(usage.completion_tokens > 0);
    const { data } = await client.embeddings.create({ model: 'stand-in', input: ['one', 'two'] });
    assert.deepEqual(data.map(({ index, embedding }) => [index, embedding.length]), [[0, 64], [1, 64]]);
    assert.deepEqual((await client.models.list()).data.map(({ id }) => id), ['stand-in']);
    await assert.rejects(new OpenAI({ baseURL: server.url, apiKey: 'wrong', maxRetries: 0 }).models.list(), { status: 401 });
    server.fault = 'rate-limited';
    await assert.rejects(client.chat.completions.create({ model: 'stand-in', messages }), OpenAI.RateLimitError);
  } finally {
    await server.close();
  }
});

describe('without a model', () => {
  test('all is as it was, and nothing tells of a key', async () => {
    const escale = await start({ assets: false });
    try {
      for (const [tag, question] of Object.entries(UNKNOWN)) {
        const { body } = await ask(escale, question);
        assertHandedOver(body, tag);
        const page = await (await escale.get(`/?q=${encodeURIComponent(question)}`)).text();
        assert.doesNotMatch(JSON.stringify(body) + page, /LLM|api.?key|token budget/i);
        const found = await events(await streamed(escale, question));
        assert.deepEqual(found.map(({ event }) => event), ['meta', 'delta', 'done']);
      }
      assert.doesNotMatch(escale.printed(), /LLM|key/i);
    } finally {
      await escale.dispose();
    }
  });
});

/** A sentence that is true, and then one that is not. */
const then = (wrong) => (prompt) => `${faithful(prompt)} ${wrong} [1].`;

describe('a fault ends in the best answer left', () => {
  const faults = {
    'slow-first-byte': { want: assertHandedOver },
    stall: {},
    'rate-limited': { want: assertHandedOver },
    'rate-limited-briefly': { want: assertGenerated, calls: 2 },
    error: { want: assertHandedOver, calls: 2 },
    'error-once': { want: assertGenerated, calls: 2 },
    truncated: {},
    cut: {},
    malformed: {},
    'error-event': {},
    'endless-line': {},
    'wrong-type': { want: assertHandedOver },
    enormous: {},
    redirect: { want: assertHandedOver },
    reset: { want: assertHandedOver },
    'refused-key': { want: assertHandedOver },
  };
  for (const [fault, { want, calls }] of Object.entries(faults)) {
    test(fault, () => withModel({}, async ({ server, escale }) => {
      server.fault = fault;
      // Two sentences, so that one is whole when the stream goes wrong.
      server.reply = (prompt) => prompt.snippets.slice(0, 2).map(({ number, text }) => `${text.replace(/\*\*/g, '').replace(/[.。]?$/, '')} [${number}].`).join(' ');
      await ask(escale, 'Can I drink the tap water?');
      const started = performance.now();
      const { status, body } = await ask(escale, UNKNOWN.de);
      const seconds = (performance.now() - started) / 1000;
      assert.equal(status, 200);
      assert.ok(seconds < TOTAL + ROOM, `${fault}: ${seconds.toFixed(1)} s`);
      if (want) want(body, 'de');
      else (body.origin === 'generated' ? assertGenerated : assertHandedOver)(body, 'de');
      if (calls) assert.equal(server.requests.length, calls);
      assert.deepEqual(server.strayed, [], 'a redirect was followed');
      assert.doesNotMatch(JSON.stringify(body), /sk-|server had an error|overloaded|Sign in/);
      // What was cut short is not kept.
      if (['stall', 'truncated', 'cut', 'malformed', 'error-event'].includes(fault)) {
        server.fault = null;
        const before = server.requests.length;
        await ask(escale, UNKNOWN.de);
        if (body.origin === 'generated') assert.equal(server.requests.length, before + 1);
      }
    }));
  }

  const wrong = {
    'wrong language': [() => 'This sentence is written in English although it should be German [1]. And this one is as well, unfortunately for everybody [1].', 'handoff', 2],
    'wrong language, mended': [(prompt, body, count) => (count === 1 ? 'This sentence is written in English although it should be German [1].' : faithful(prompt)), 'generated', 2],
    'invented address': [then('Mehr dazu steht auf https://www.invented-museum.example/likoer'), 'generated'],
    'invented number': [then('Dort lebten 4711 Mönche'), 'generated'],
    'invented price': [then('Der Likör kostet 17,35 €'), 'generated'],
    'invented street': [then('Die Abtei liegt in der Rue des Inventions Fantastiques'), 'generated'],
    'no citation': [() => 'Der Likör wurde im Erdgeschoss neben der Küche gebraut.', 'handoff'],
    'citation of nothing': [() => 'Der Likör wurde im Erdgeschoss neben der Küche gebraut [99].', 'handoff'],
    'prompt leaked': [({ system }) => system.split('\n').map((line) => `${line} [1].`).join('\n'), 'handoff', 2],
    'nothing to say': [() => 'NOTHING', 'handoff'],
    markup: [() => '<script>alert(1)</script> Das ist der Likör aus dem Erdgeschoss [1].', 'handoff'],
  };
  describe('what must not be said is not', () => {
    // One Worker for all: the model answers each time, so nothing of one test reaches another.
    const drinks = ['Absinth', 'Aquavit', 'Wermut', 'Kwass', 'Kefir', 'Grappa', 'Slibowitz', 'Ouzo', 'Arrak', 'Raki', 'Sambuca', 'Mezcal'];
    let server, escale;
    before(async () => {
      server = await serveModel();
      escale = await start({ assets: false, vars: variables(server, { LLM_SECONDS: '8', BUDGET_TOKENS_A_VISITOR: '400000' }) });
    });
    after(async () => {
      await server?.close();
      await escale?.dispose();
    });
    for (const [at, [name, [reply, origin, calls = 1]]] of Object.entries(wrong).entries()) {
      test(name, async () => {
        server.reply = (prompt, body) => reply(prompt, body, server.requests.length - before);
        const before = server.requests.length;
        const { body } = await ask(escale, `Welche Mönche brauten ${drinks[at]}?`, { lang: 'de' });
        assert.equal(body.origin, origin, body.text);
        (origin === 'generated' ? assertGenerated : assertHandedOver)(body, 'de');
        assert.doesNotMatch(body.text, /invented|4711|17,35|Inventions|Erdgeschoss|English|numbered snippets|script/);
        assert.equal(server.requests.length - before, calls);
      });
    }
  });

  test('a model that fails is left alone, and asked again later', () => withModel({}, async ({ server, escale }) => {
    server.fault = 'error';
    for (const drink of ['absinthe', 'aquavit', 'vermouth', 'kvass']) await ask(escale, monks(drink));
    const calls = server.requests.length;
    const started = performance.now();
    const { body } = await ask(escale, monks('perry'));
    assertHandedOver(body, 'en');
    assert.ok(performance.now() - started < 500);
    assert.equal(server.requests.length, calls);
  }));
});

describe('many at once', () => {
  test('200 visitors with 20 questions cause 20 calls', () => withModel({ vars: { LLM_SECONDS: '8', LLM_SECONDS_FIRST: '6', BUDGET_TOKENS_A_DAY: '4000000', BUDGET_TOKENS_A_VISITOR: '4000000' } }, async ({ server, escale }) => {
    await ask(escale, 'Can I drink the tap water?');
    server.pace = 5;
    const drinks = ['absinthe', 'tequila', 'vermouth', 'kvass', 'perry', 'kefir', 'bitters', 'grappa', 'slivovitz', 'aquavit', 'ouzo', 'arak', 'raki', 'sambuca', 'curaçao', 'mezcal', 'sotol', 'poitin', 'shochu', 'umeshu'];
    const questions = Array.from({ length: 200 }, (_, at) => monks(drinks[at % drinks.length]));
    const answers = await Promise.all(questions.map((question) => ask(escale, question)));
    answers.forEach(({ body }) => assertGenerated(body, 'en'));
    assert.equal(new Set(answers.map(({ body }) => body.id)).size, 20);
    assert.equal(server.requests.length, 20);
  }));

  test('whoever leaves, the answer is kept', () => withModel({ vars: { LLM_SECONDS: '8' } }, async ({ server, escale }) => {
    await ask(escale, 'Can I drink the tap water?');
    server.pace = 15;
    const leaving = new AbortController();
    const left = fetch(`${escale.url}/api/ask`, { method: 'POST', headers: { accept: 'text/event-stream' }, body: JSON.stringify({ question: UNKNOWN.en }), signal: leaving.signal }).then((response) => response.text());
    while (server.requests.length === 0) await wait(10);
    leaving.abort();
    await assert.rejects(left);
    await wait(3000);
    server.pace = 0;
    const { body } = await ask(escale, UNKNOWN.en);
    assertGenerated(body, 'en');
    assert.equal(server.requests.length, 1);
    assert.equal((await keptIn(escale)).length, 1);
  }));

  test('when all of them leave, all answers are kept', () => withModel({ vars: { ...PATIENT, BUDGET_TOKENS_A_VISITOR: '400000' } }, async ({ server, escale }) => {
    await ask(escale, 'Can I drink the tap water?');
    server.pace = 15;
    const leaving = new AbortController();
    const gone = visitors(10).map(([question]) => fetch(`${escale.url}/api/ask`, { method: 'POST', body: JSON.stringify({ question }), signal: leaving.signal }));
    const left = Promise.allSettled(gone);
    while (server.requests.length < 10) await wait(10);
    leaving.abort();
    assert.ok((await left).every(({ status }) => status === 'rejected'));
    const deadline = Date.now() + 10_000;
    while ((await keptIn(escale)).length < 10 && Date.now() < deadline) await wait(50);
    for (const [question] of visitors(10)) assertGenerated((await ask(escale, question)).body, 'en');
    assert.equal(server.requests.length, 10);
  }));
});

describe('the budget of a day', () => {
  const limits = {
    tokens: { BUDGET_TOKENS_A_DAY: '30000' },
    money: { BUDGET_TOKENS_A_DAY: '4000000', BUDGET_MONEY_A_DAY: '0.035', LLM_PRICE_READ: '1', LLM_PRICE_WRITTEN: '4' },
  };
  for (const [unit, vars] of Object.entries(limits)) {
    test(`is never exceeded by 50 visitors at once, in ${unit}; what is left of it is spent on short answers`, () => withModel({ vars: { ...PATIENT, ...vars } }, async ({ server, escale }) => {
      await ask(escale, 'Can I drink the tap water?');
      server.pace = 5;
      const answers = await Promise.all(visitors(50).map(([question, address]) => escale.ask(question, address)));
      assert.ok(server.requests.length > 1 && server.requests.length < 50, `${server.requests.length} calls`);
      const handedOver = answers.filter(({ body }) => body.origin === 'handoff');
      assert.ok(handedOver.length > 0);
      handedOver.forEach(({ body }) => assertHandedOver(body, 'en'));
      answers.filter(({ body }) => body.origin !== 'handoff').forEach(({ body }) => assertGenerated(body, 'en'));
      assert.deepEqual([...new Set(server.requests.map(({ max_tokens }) => max_tokens))].length, 2, 'no answer was short');
      // What may be spent at most, had each call used up what it was allowed to.
      const most = server.requests.map(({ messages, max_tokens: written }) => [Buffer.byteLength(JSON.stringify(messages)) / 4, written]);
      const sum = (costs) => costs.reduce((sum, [read, written]) => sum + (unit === 'tokens' ? read + written : read * 1 + written * 4), 0);
      const limit = unit === 'tokens' ? 30_000 : 35_000;
      assert.ok(sum(most) <= limit, `${sum(most)}`);
      // What was spent is what the server charged.
      const { days } = await report(escale);
      const charged = server.usages.map(({ prompt_tokens, completion_tokens }) => [prompt_tokens, completion_tokens]);
      assert.equal(days.today[unit], sum(charged));
      assert.ok(sum(charged) <= limit);
      assert.equal(days.today.calls, server.requests.length);
    }));
  }

  test('ends at midnight in the territory, whatever the day of the question or of UTC', () => withModel({ vars: { ...PATIENT, BUDGET_TOKENS_A_DAY: '5000' } }, async ({ server, escale }) => {
    let count = 0;
    const next = async (more) => (await ask(escale, visitors((count += 1)).at(-1)[0], more)).body;
    /** Asks until the rung is closed. */
    const spend = async () => {
      for (let times = 0; times < 30; times += 1) if ((await next()).origin === 'handoff') return;
      assert.fail('it never closed');
    };
    const assertClosed = async (more) => {
      const calls = server.requests.length;
      assertHandedOver(await next(more), 'en');
      assert.equal(server.requests.length, calls);
    };
    await escale.setClock('2026-11-22T23:40:00+01:00');
    assertGenerated(await next(), 'en');
    await spend();
    await assertClosed({ at: '2026-11-24T10:00:00+01:00' });
    await escale.setClock('2026-11-22T23:59:40+01:00');
    await assertClosed();
    await escale.setClock('2026-11-23T00:00:01+01:00');
    assertGenerated(await next(), 'en');
    await spend();
    await escale.setClock('2026-11-23T01:00:30+01:00');
    await assertClosed();
    const { days } = await report(escale);
    assert.deepEqual([days.today.date, ...days.before.map(({ date }) => date)], ['2026-11-23', '2026-11-22']);
    assert.ok(days.today.tokens <= 5_000 && days.before[0].tokens <= 5_000);
  }));

  test('one visitor has a share of it, one network of many addresses too', () => withModel({ vars: { ...PATIENT, BUDGET_TOKENS_A_VISITOR: '5000' } }, async ({ server, escale }) => {
    const questions = visitors(40).map(([question]) => question);
    const from = async (address) => (await escale.ask(questions.shift(), { 'cf-connecting-ip': address })).body;
    const spend = async (addresses) => {
      for (let times = 0; times < 15; times += 1) if ((await from(addresses[times % addresses.length])).origin === 'handoff') return times;
      return assert.fail('it never closed');
    };
    assert.ok(await spend(['203.0.113.7']) > 0);
    const calls = server.requests.length;
    assertHandedOver(await from('203.0.113.7'), 'en');
    assert.equal(server.requests.length, calls);
    assertGenerated(await from('203.0.113.8'), 'en');
    await spend(['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:ffff::3']);
    assertHandedOver(await from('2001:db8:1:2:abcd::4'), 'en');
    assertGenerated(await from('2001:db8:1:3::1'), 'en');
    // No address is kept.
    assert.doesNotMatch(JSON.stringify(await report(escale)), /203\.0|2001:db8/);
  }));
});
