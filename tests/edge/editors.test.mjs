// What editors see of generated answers, and what they decide: promoted into curated content, withdrawn, or withdrawn by
// itself when what it stands on is another.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { packSeed } from '../../scripts/content.mjs';
import { packedContent, start } from './harness.mjs';
import { faithful, serveModel } from './model/server.mjs';
import { assertProblem, assertSound } from './schema.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TERRITORY = 'aix-marseille-provence';
const KEY = 'a key that only editors have';
const QUESTION = 'Which monks brewed quixotic liqueur?';
/** Two languages are enough here, and packed at once. */
const LANGUAGES = ['en', 'fr'];

const variables = (server, more = {}) => ({ LLM_BASE_URL: server.url, LLM_MODEL: 'stand-in', EDITOR_KEY: KEY, ...more });

/** Requests of an editor. */
const editor = (escale, key = KEY) => ({
  async list(more = '') {
    const response = await escale.get(`/api/generated${more}`, { headers: { authorization: `Bearer ${key}` } });
    assert.equal(response.status, 200);
    return response.json();
  },
  change: (change) => escale.get('/api/generated', { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: JSON.stringify(change) }),
});

const nameOf = (answer) => answer.id.split('.')[1];

/** Asked until it is kept: the visitor hears first. */
async function kept(escale, question = QUESTION) {
  const { body } = await escale.ask(question);
  assert.equal(body.origin, 'generated', body.text);
  const { answers } = await editor(escale).list();
  const found = answers.find(({ name }) => name === nameOf(body));
  assert.ok(found, 'it is not listed');
  return { body, found };
}

/** A Worker with a model, for one test. */
async function using(vars, work, options = {}) {
  const server = await serveModel();
  const escale = await start({ assets: false, vars: variables(server, vars), ...options });
  try {
    return await work({ server, escale });
  } finally {
    await server.close();
    await escale.dispose();
  }
}

describe('what was generated, for editors', () => {
  let server, escale;
  before(async () => {
    server = await serveModel();
    escale = await start({ assets: false, vars: variables(server) });
  });
  after(async () => {
    await server?.close();
    await escale?.dispose();
  });

  test('nobody else learns that there is such a page', async () => {
    const nowhere = await assertProblem(await escale.get('/api/nowhere'), 404);
    for (const authorization of [undefined, '', KEY, 'Bearer ', 'Bearer another key altogether', `Bearer ${KEY}.`, `Bearer ${KEY.slice(1)}`, `Basic ${KEY}`]) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const response = await escale.get('/api/generated', { method, headers: authorization === undefined ? {} : { authorization } });
        assert.deepEqual(await assertProblem(response, 404, `${method} ${authorization}`), nowhere);
      }
    }
    for (const key of [undefined, '', 'short']) {
      await using({ EDITOR_KEY: key ?? '' }, async ({ escale }) => {
        await assertProblem(await escale.get('/api/generated', { headers: { authorization: `Bearer ${key ?? ''}` } }), 404, key);
      });
    }
  });

  test('what is kept, and what was held back by day, language and model; nothing that was asked', async () => {
    server.reply = (prompt) => `${faithful(prompt)} There were 4711 monks [1]. They lived at https://invented.example/monks [1]. It was good.`;
    const { body, found } = await kept(escale);
    assertSound(body);
    const held = { number: 1, address: 1, citation: 1 };
    assert.deepEqual(found.dropped, held);
    assert.equal(found.state, 'served');
    assert.ok(body.text.startsWith(found.text), found.text);
    assert.deepEqual(found.grounds, body.grounds);
    assert.deepEqual(found.understood, body.understood);
    assert.equal(body.id, `${found.id}.${found.name}`);
    assert.deepEqual([found.territory, found.language, found.model], [TERRITORY, 'en', 'stand-in']);
    assert.ok(found.stands_on.length > 0);
    const current = Buffer.from(packedContent().get(`${TERRITORY}/current`)).toString().split('\n')[0];
    assert.equal(found.version, current);
    assert.ok(Date.parse(found.made) <= Date.now() && Date.parse(found.expires) > Date.now());
    const all = await editor(escale).list();
    assert.deepEqual(all.days.today.dropped, { en: { 'stand-in': held } });
    assert.equal(all.days.today.calls, 1);
    assert.match(all.days.today.date, /^\d{4}-\d\d-\d\d$/);
    assert.equal(all.next, null);
    assert.doesNotMatch(JSON.stringify(all), /quixotic|brewed/i);
    await assertProblem(await editor(escale).change({ withdraw: '../current' }), 404);
    await assertProblem(await editor(escale).change({ promote: nameOf(body) }), 400);
  });

  test('withdrawn by an editor: not shown, not written anew, until it is restored', async () => {
    server.reply = faithful;
    const { body, found } = await kept(escale, 'Which monks brewed perry?');
    const calls = server.requests.length;
    assert.equal((await editor(escale).change({ withdraw: found.name })).status, 200);
    for (let times = 0; times < 2; times += 1) {
      const { body: now } = await escale.ask('Which monks brewed perry?');
      assert.equal(now.origin, 'handoff');
      assertSound(now);
    }
    assert.ok(!(await (await escale.get(body.share)).text()).includes(`/s/${body.id}`));
    assert.equal(server.requests.length, calls, 'it was written anew');
    assert.equal((await editor(escale).list()).answers.find(({ name }) => name === found.name).state, 'withdrawn');
    assert.equal((await editor(escale).change({ restore: found.name })).status, 200);
    assert.equal((await escale.ask('Which monks brewed perry?')).body.text, body.text);
    assert.equal(server.requests.length, calls);
  });

  test('an isolate that was told nothing knows it within five seconds', async () => {
    const { found } = await kept(escale, 'Which monks brewed kvass?');
    const gatekeeper = await escale.mf.getDurableObjectNamespace('GATEKEEPER');
    // Past the Worker, as another isolate would.
    await gatekeeper.get(gatekeeper.idFromName('gate')).fetch('https://gatekeeper/change', { method: 'POST', body: JSON.stringify({ withdraw: `${TERRITORY}/${found.name}` }) });
    const deadline = performance.now() + 5_000;
    let origin = 'generated';
    while (origin === 'generated' && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      origin = (await escale.ask('Which monks brewed kvass?')).body.origin;
    }
    assert.equal(origin, 'handoff');
  });
});

describe('a newer release', () => {
  let folder, seed, packed;
  const at = (...parts) => join(seed, 'territories', TERRITORY, ...parts);
  const pack = async (name) => {
    await packSeed({ seed, into: join(folder, name) });
    return packedContent(join(folder, name));
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'escale-editors-'));
    seed = join(folder, 'seed');
    const all = await readdir(join(root, 'kv-seed', 'languages'));
    const others = new Set(all.filter((tag) => !LANGUAGES.includes(tag)));
    await cp(join(root, 'kv-seed'), seed, { recursive: true, filter: (path) => !others.has(path.split('/').at(-1)) });
    packed = await pack('before');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Edits of files ([path, edit]), undone at the end. */
  async function edited(edits, work) {
    const before = await Promise.all(edits.map(([path]) => readFile(path, 'utf8')));
    const write = (texts) => Promise.all(edits.map(([path], at) => writeFile(path, texts[at])));
    const texts = edits.map(([path, edit], at) => edit(before[at]));
    texts.forEach((text, at) => assert.notEqual(text, before[at], `${edits[at][0]} has nothing to change`));
    await write(texts);
    try {
      return await work();
    } finally {
      await write(before);
    }
  }

  /** The release is found by the first who asks half a minute later, behind their back. */
  async function released(escale, content) {
    await escale.release(content);
    await escale.setClock(new Date(Date.now() + 60_000).toISOString());
    await escale.ask('Can I drink the tap water?');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }

  const facts = (place) => at('places', `${place}.toml`);
  const texts = (place) => LANGUAGES.map((tag) => at(tag, 'places', `${place}.toml`));
  const changes = {
    'the fact says something else': (place) => [[texts(place)[0], (text) => text.replace('monks from Mazan', 'hermits from Mazan')]],
    'the fact stands on another source': (place) => [[facts(place), (text) => text.replace(/^source = "https:\/\/([^"]*)"/gm, 'source = "https://$1?moved"')]],
    'the source has another date': (place) => [[facts(place), (text) => text.replace(/^dated = "[^"]*"\n/gm, '').replace(/^(source = .*)$/gm, '$1\ndated = "2026-10"')]],
    'the fact is gone': (place) => [
      [facts(place), (text) => text.split('\n\n').filter((block) => !block.includes('text = "mazan"')).join('\n\n')],
      ...texts(place).map((file) => [file, (text) => text.replace(/^mazan = .*\n/m, '')]),
    ],
  };
  for (const [name, edits] of Object.entries(changes)) {
    test(`withdraws an answer when ${name}`, () => using({}, async ({ server, escale }) => {
      const { found } = await kept(escale);
      assert.equal(found.stands_on.length, 1);
      const [place] = found.stands_on[0].split('.');
      const newer = await edited(edits(place), () => pack('newer'));
      await released(escale, newer);
      const listed = (await editor(escale).list()).answers.find(({ name }) => name === found.name);
      assert.deepEqual([listed.state, listed.grounds], ['outdated', []]);
      server.reply = () => 'NOTHING';
      const calls = server.requests.length;
      const { body } = await escale.ask(QUESTION);
      assert.equal(body.origin, 'handoff');
      assertSound(body);
      assert.equal(server.requests.length, calls + 1, 'the old one was not looked at');
      assert.ok(!(await (await escale.get(`/s/${found.id}.${found.name}`)).text()).includes(found.name));
    }, { content: packed }));
  }

  test('withdraws nothing when all that an answer stands on says the same', () => using({}, async ({ server, escale }) => {
    const { body } = await kept(escale);
    const newer = await edited([[at('topics', 'tap-water.toml'), (text) => text.replace(/checked = "[^"]*"/, 'checked = "2026-10"')]], () => pack('newer'));
    await released(escale, newer);
    assert.equal((await escale.ask(QUESTION)).body.text, body.text);
    assert.equal(server.requests.length, 1);
  }, { content: packed }));

  test('an answer ends when it expires', () => using({}, async ({ server, escale }) => {
    const { found } = await kept(escale);
    await escale.setClock(new Date(Date.parse(found.expires) - 60_000).toISOString());
    assert.equal((await escale.ask(QUESTION)).body.origin, 'generated');
    assert.equal(server.requests.length, 1);
    await escale.setClock(new Date(Date.parse(found.expires) + 1_000).toISOString());
    server.reply = () => 'NOTHING';
    assert.equal((await escale.ask(QUESTION)).body.origin, 'handoff');
    assert.equal(server.requests.length, 2);
  }, { content: packed }));

  test('an answer is promoted: a draft for editors, generated until the release that holds it, then curated', () => using({}, async ({ server, escale }) => {
    const { body, found } = await kept(escale);
    const generated = (...args) => promisify(execFile)(process.execPath, [join(root, 'scripts', 'generated.mjs'), ...args, '--seed', seed], { env: { ...process.env, ESCALE_URL: escale.url, EDITOR_KEY: KEY } });
    const listed = (await generated()).stdout;
    assert.match(listed, new RegExp(`${found.name} +served, en, stand-in`));
    await generated('promote', found.name, '--topic', 'monks-liqueur', '--question', QUESTION);
    const draft = at('topics', 'monks-liqueur.toml');
    const text = at('en', 'topics', 'monks-liqueur.md');
    assert.match(await readFile(draft, 'utf8'), new RegExp(`^facts = \\["${found.stands_on[0]}"\\]$`, 'm'));
    assert.doesNotMatch(await readFile(text, 'utf8'), /\]\(|:\/\//);
    await assert.rejects(generated('promote', found.name, '--topic', 'monks-liqueur'), /is there already/);
    // What an editor must know himself, the check asks for.
    await assert.rejects(pack('draft'));
    assert.equal((await escale.ask(QUESTION)).body.origin, 'generated');

    await writeFile(draft, (await readFile(draft, 'utf8')).replace('checked = ""', 'checked = "2026-11"'));
    const phrased = (language) => language.replace('\n\n', '\n\n? which monks made quixotic liqueur\n? quixotic liqueur of the monks\n\n');
    await writeFile(text, phrased(await readFile(text, 'utf8')));
    await writeFile(at('fr', 'topics', 'monks-liqueur.md'), '# Quels moines brassaient une liqueur chimérique ?\n\n? liqueur chimérique des moines\n? moines et liqueur chimérique\n\nDes moines de Mazan fondèrent l’abbaye.\n');
    await released(escale, await pack('promoted'));
    const { body: curated } = await escale.ask(QUESTION);
    assert.equal(curated.origin, 'curated', curated.text);
    assert.ok(!curated.notices.includes('generated'));
    assert.equal(curated.understood.slots.topic, 'monks-liqueur');
    assert.deepEqual(curated.grounds.map(({ source }) => source), body.grounds.map(({ source }) => source));
    assertSound(curated);
    assert.equal(server.requests.length, 1);
  }, { content: packed }));
});
