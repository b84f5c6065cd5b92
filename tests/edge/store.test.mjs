// The store fails in every way a store can: the visitor still gets the numbers to call and the official sites, in their
// language, and everything else as far as the last good release goes.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { packedContent, start } from './harness.mjs';
import { assertProblem, assertSound } from './schema.mjs';
import { LANGUAGES, assertSpeaks } from './speech.mjs';

const TERRITORY = 'aix-marseille-provence';
const CURRENT = `${TERRITORY}/current`;
const content = packedContent();
const [VERSION] = content.get(CURRENT).toString().split('\n');
const key = (name, version = VERSION) => `${TERRITORY}/${version}/${name}`;

const HOURS = {
  fr: 'Quels sont les horaires du musée Granet ?',
  en: 'What are the opening hours of the Granet Museum?',
  de: 'Wie sind die Öffnungszeiten des Musée Granet?',
  es: '¿Cuál es el horario del museo Granet?',
  'zh-Hans': '格拉内博物馆的开放时间是什么？',
  ar: 'ما هي ساعات عمل متحف غرانيه؟',
};

/** Starts one, lets it be used, and ends it. */
async function using(options, use) {
  const escale = await start({ assets: false, ...options });
  try {
    return await use(escale);
  } finally {
    await escale.dispose();
  }
}

const flipped = (bytes) => {
  const copy = Buffer.from(bytes);
  copy[Math.floor(copy.length / 2)] ^= 1;
  return copy;
};
const truncated = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));
const olderFormat = (bytes) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(copy.readUInt32LE(4) - 1, 4);
  return copy;
};

/**
 * A release under another name, as far as a pack can be given one from outside: its name stands in it, of the same length,
 * and the checksum is made anew.
 */
function renamed(bytes, version) {
  assert.equal(version.length, VERSION.length);
  const copy = Buffer.from(bytes);
  let found = 0;
  for (let at = copy.indexOf(VERSION); at >= 0; at = copy.indexOf(VERSION, at + 1), found += 1) copy.write(version, at);
  assert.ok(found > 0, 'the pack does not hold its name');
  copy.writeUInt32LE(crc32(copy.subarray(16)), 8);
  return copy;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** All keys of a release with another name. */
const release = (version) =>
  Object.fromEntries(['core', ...LANGUAGES].map((name) => [key(name, version), renamed(content.get(key(name)), version)]));

/** What is owed in any case. */
function assertEssentials(body, tag, about = tag) {
  assertSound(body, about);
  assert.equal(body.language, tag, about);
  assert.ok(body.notices.includes('store_unavailable'), `${about}: ${body.text}`);
  assertSpeaks(body.text, tag, about);
  for (const number of ['112', '15', '17', '18']) assert.ok(body.text.includes(`**${number}**`), `${about}: no ${number}: ${body.text}`);
  assert.match(body.handoff.url, /^https:/, about);
  assert.ok(body.text.includes(body.handoff.url), about);
  assert.ok((body.text.match(/\]\(https:/g) ?? []).length >= 3, `${about}: official sites: ${body.text}`);
  assert.ok(body.grounds.length > 0, about);
}

function assertHours(body, tag) {
  assertSound(body, tag);
  assert.equal(body.language, tag);
  assert.equal(body.origin, 'fact', body.text);
  assert.ok(body.understood.entities.includes('musee-granet'), JSON.stringify(body.understood));
  assertSpeaks(body.text, tag);
}

async function releaseOf(escale) {
  const health = await (await escale.get('/api/health')).json();
  return health.releases.find(({ territory }) => territory === TERRITORY)?.version;
}

describe('nothing can be read', () => {
  const cases = {
    'every read of the store fails': { controlled: true, fault: 'fails' },
    'the store is empty': { content: null },
    'a byte of the pack is flipped': { kv: { [key('core')]: flipped(content.get(key('core'))) } },
    'the pack is cut short': { kv: { [key('core')]: truncated(content.get(key('core'))) } },
    'the pack is of an older format': { kv: { [key('core')]: olderFormat(content.get(key('core'))) } },
    'the pack is empty': { kv: { [key('core')]: '' } },
    'a language pack lies under the name of the core': { kv: { [key('core')]: content.get(key('en')) } },
    'the pack is gone': { kv: { [key('core')]: null } },
    'the name of the release is no name': { kv: { [CURRENT]: '../../x\n\u0000' } },
    'the name of the release is no text': { kv: { [CURRENT]: Buffer.from([0xff, 0xfe, 0x00]) } },
  };
  for (const [name, { fault, ...options }] of Object.entries(cases)) {
    test(name, () =>
      using(options, async (escale) => {
        if (fault) escale.store.fault = fault;
        for (const tag of LANGUAGES) {
          const { status, body, headers } = await escale.ask(HOURS[tag]);
          assert.equal(status, 200, JSON.stringify(body));
          assert.equal(headers.get('content-language'), tag);
          assertEssentials(body, tag);
        }
      }));
  }

  test('a store that never replies is not waited for', () =>
    using({ controlled: true }, async (escale) => {
      escale.store.fault = 'hangs';
      const answers = await Promise.all(LANGUAGES.map((tag) => escale.ask(HOURS[tag])));
      answers.forEach(({ status, body }, index) => {
        assert.equal(status, 200, JSON.stringify(body));
        assertEssentials(body, LANGUAGES[index]);
      });
      escale.store.fault = 'none';
      assertHours((await escale.ask(HOURS.de)).body, 'de');
    }));

  test('the pages and the rest of the API stay', () =>
    using({ controlled: true }, async (escale) => {
      escale.store.fault = 'fails';
      for (const tag of LANGUAGES) {
        const started = await escale.get(`/?lang=${tag}`);
        assert.equal(started.status, 200);
        const page = await started.text();
        assert.ok(page.includes(`<html lang="${tag}"`) && page.includes('tel:112'), page.slice(0, 200));
        const asked = await (await escale.get(`/?${new URLSearchParams({ q: HOURS[tag], lang: tag })}`)).text();
        assert.ok(asked.includes('<strong>112</strong>'), asked.slice(0, 200));
        const { body } = await escale.ask({ question: HOURS[tag], lang: tag });
        const link = await escale.get(`${body.share}?lang=${tag}`);
        assert.equal(link.status, 200);
        assert.ok((await link.text()).includes('<strong>112</strong>'));
      }
      for (const path of ['/api/languages', '/api/health', '/openapi.json']) assert.equal((await escale.get(path)).status, 200, path);
      await assertProblem(await escale.get('/api/ask?q=&lang=de'), 400);
    }));

  test('a store that comes back is used by the next question', () =>
    using({ controlled: true }, async (escale) => {
      escale.store.fault = 'fails';
      assertEssentials((await escale.ask(HOURS.de)).body, 'de');
      escale.store.fault = 'none';
      assertHours((await escale.ask(HOURS.de)).body, 'de');
    }));

  test('a store that goes away is not missed by an isolate that has read it', () =>
    using({ controlled: true }, async (escale) => {
      assertHours((await escale.ask(HOURS.es)).body, 'es');
      const reads = escale.store.reads.length;
      escale.store.fault = 'fails';
      assertHours((await escale.ask(HOURS.es)).body, 'es');
      assert.equal(escale.store.reads.length, reads, 'a pack is read once in an isolate');
      assertEssentials((await escale.ask(HOURS.ar)).body, 'ar', 'a language that was not read before');
    }));
});

describe('one language cannot be read', () => {
  const cases = { missing: null, damaged: flipped(content.get(key('de'))), 'of an older format': olderFormat(content.get(key('de'))), 'that of another': content.get(key('core')) };
  for (const [name, value] of Object.entries(cases)) {
    test(`${name}: that language gets what is owed, the others all`, () =>
      using({ kv: { [key('de')]: value } }, async (escale) => {
        assertEssentials((await escale.ask(HOURS.de)).body, 'de');
        assertHours((await escale.ask(HOURS.fr)).body, 'fr');
        const page = await escale.get('/?lang=de');
        assert.equal(page.status, 200);
        assert.match(await page.text(), /<html lang="de"/);
      }));
  }
});

describe('releases', () => {
  const NEWER = '0'.repeat(VERSION.length);

  const cases = {
    'whose core is damaged': (packs) => ({ [key('core', NEWER)]: flipped(packs[key('core', NEWER)]) }),
    'whose core is missing': () => ({ [key('core', NEWER)]: null }),
    'of a format that is not known': (packs) => ({ [key('core', NEWER)]: olderFormat(packs[key('core', NEWER)]) }),
    'of which one language is damaged': (packs) => ({ [key('de', NEWER)]: truncated(packs[key('de', NEWER)]) }),
  };
  for (const [name, damage] of Object.entries(cases)) {
    test(`a newest release ${name} gives way to the good one before it`, () => {
      const packs = release(NEWER);
      return using({ kv: { ...packs, ...damage(packs), [CURRENT]: `${NEWER}\n${VERSION}` } }, async (escale) => {
        for (const tag of ['de', 'fr']) assertHours((await escale.ask(HOURS[tag])).body, tag);
        assert.equal(await releaseOf(escale), VERSION);
      });
    });
  }

  test('a newer release is taken up by an isolate that runs, behind a visitor’s back', () =>
    using({ controlled: true, hurry: 40 }, async (escale) => {
      assertHours((await escale.ask(HOURS.fr)).body, 'fr');
      assert.equal(await releaseOf(escale), VERSION);
      for (const [name, value] of Object.entries(release(NEWER))) await escale.put(name, value);
      await escale.put(CURRENT, `${NEWER}\n${VERSION}`);
      await sleep(1_000);
      assertHours((await escale.ask(HOURS.fr)).body, 'fr');
      assert.equal(await eventually(() => releaseOf(escale), NEWER), NEWER);
      assertHours((await escale.ask(HOURS.fr)).body, 'fr');
      assertHours((await escale.ask(HOURS['zh-Hans'])).body, 'zh-Hans');
    }));

  test('a newer release that cannot be read never replaces the one that is held', () =>
    using({ controlled: true, hurry: 40 }, async (escale) => {
      assertHours((await escale.ask(HOURS.fr)).body, 'fr');
      const packs = release(NEWER);
      for (const [name, value] of Object.entries(packs)) await escale.put(name, value);
      await escale.put(key('fr', NEWER), flipped(packs[key('fr', NEWER)]));
      await escale.put(CURRENT, `${NEWER}\n${VERSION}`);
      await sleep(1_000);
      assertHours((await escale.ask(HOURS.fr)).body, 'fr');
      await sleep(300);
      assertHours((await escale.ask(HOURS.fr)).body, 'fr');
      assert.equal(await releaseOf(escale), VERSION);
    }));

  test('a fresh isolate takes the newest', () =>
    using({ kv: { ...release(NEWER), [CURRENT]: `${NEWER}\n${VERSION}` } }, async (escale) => {
      assertHours((await escale.ask(HOURS.en)).body, 'en');
      assert.equal(await releaseOf(escale), NEWER);
    }));
});

/** What `ask` says, as soon as it says `wanted`; after three seconds whatever it says. */
async function eventually(ask, wanted) {
  const end = performance.now() + 3_000;
  for (;;) {
    const said = await ask();
    if (said === wanted || performance.now() > end) return said;
    await sleep(50);
  }
}

describe('answers given lately', () => {
  const kept = async (escale) => (await (await escale.get('/api/health')).json()).answers_in_memory;

  test('the same request and the same meaning share an answer, and nothing else does', () =>
    using({}, async (escale) => {
      const first = await escale.ask({ question: 'Wann hat das Musée Granet geöffnet?' });
      const after = await kept(escale);
      assert.ok(after > 0);
      const again = await escale.ask({ question: 'Wann hat das Musée Granet geöffnet?' });
      assert.deepEqual(again.body, first.body);
      assert.equal(await kept(escale), after, 'the same request is kept once');
      const otherwise = await escale.ask({ question: 'Wann hat das Musée Granet denn geöffnet?' });
      assert.equal(otherwise.body.id, first.body.id);
      assert.equal(otherwise.body.text, first.body.text);
      assert.equal(await kept(escale), after + 1, 'another phrasing of the meaning is another request');
      const other = await escale.ask({ question: 'Wann hat das Musée Granet am Montag geöffnet?' });
      assert.notEqual(other.body.id, first.body.id);
      const then = await escale.ask({ question: 'Wann hat das Musée Granet geöffnet?', at: '2026-07-05T10:00:00+02:00' });
      assert.equal(then.body.id, first.body.id);
      const still = await kept(escale);
      assert.equal(still, after + 3, 'an answer for another time is not kept');
    }));

  test('who asked does not leak into what the next one gets', () =>
    using({}, async (escale) => {
      const unserved = await escale.ask({ question: 'What is the price of the Mucem?', lang: 'th' });
      assert.ok(unserved.body.notices.includes('language_unserved'));
      const served = await escale.ask({ question: 'What is the price of the Mucem?', lang: 'en' });
      assert.equal(served.body.id, unserved.body.id);
      assert.ok(!served.body.notices.includes('language_unserved'));
      const [near, far] = await Promise.all(
        [{ lat: 43.296, lon: 5.37 }, { lat: 43.53, lon: 5.45 }].map((near) => escale.ask({ question: 'museums near me', lang: 'en', near })),
      );
      assert.notEqual(near.body.id, far.body.id);
      assert.notDeepEqual(near.body.places, far.body.places);
    }));

  test('they are bounded', () =>
    using({}, async (escale) => {
      for (let at = 0; at < 1_500; at += 50) {
        await Promise.all(Array.from({ length: 50 }, (_, one) => escale.ask({ question: `Mucem ${at + one}`, lang: 'en' })));
      }
      const most = await kept(escale);
      assert.ok(most >= 256 && most <= 1_024, String(most));
    }));
});

describe('cold', () => {
  test('two isolates on one state answer their first questions all at once, and the same', async () => {
    const persist = await mkdtemp(join(tmpdir(), 'escale-state-'));
    const two = [];
    try {
      two.push(await start({ persist, assets: false }));
      two.push(await start({ persist, assets: false, content: null }));
      const at = '2026-07-08T10:00:00+02:00';
      const asked = two.flatMap((escale) => Array.from({ length: 4 }, () => LANGUAGES.map((tag) => [escale, tag])).flat());
      const answers = await Promise.all(asked.map(([escale, tag]) => escale.ask({ question: HOURS[tag], at })));
      const first = new Map();
      for (const [index, { status, body }] of answers.entries()) {
        const tag = asked[index][1];
        assert.equal(status, 200, JSON.stringify(body));
        assertHours(body, tag);
        assert.deepEqual(body, first.get(tag) ?? body);
        first.set(tag, body);
      }
      assert.deepEqual(await Promise.all(two.map(releaseOf)), [VERSION, VERSION]);
    } finally {
      await Promise.all(two.map((escale) => escale.dispose()));
      await rm(persist, { recursive: true, force: true });
    }
  });

  test('first questions that wait for a slow store at the same time are all answered', () =>
    using({ controlled: true }, async (escale) => {
      escale.store.delay = 200;
      const answers = await Promise.all([...LANGUAGES, ...LANGUAGES].map((tag) => escale.ask(HOURS[tag])));
      answers.forEach(({ status, body }, index) => {
        assert.equal(status, 200);
        assertHours(body, LANGUAGES[index % LANGUAGES.length]);
      });
    }));

  test('a visitor who leaves while a cold isolate reads harms no other', () =>
    using({ controlled: true }, async (escale) => {
      escale.store.delay = 300;
      const leaving = AbortSignal.timeout(100);
      const left = escale.get('/api/ask?q=Mucem', { signal: leaving }).catch((error) => error.name);
      const stays = escale.ask(HOURS.de);
      assert.equal(await left, 'TimeoutError');
      assertHours((await stays).body, 'de');
    }));
});
