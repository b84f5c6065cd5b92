// The public contract, on workerd: every address as openapi.json describes it, in six languages closely, in all shortly.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { start } from './harness.mjs';
import { assertIs, assertProblem, assertSound, description } from './schema.mjs';
import { SERVED, direction, openers } from './served.mjs';
import { LANGUAGES, assertAnswerSpeaks, assertNothingForeign, assertSpeaks, hasTwin, languageOf } from './speech.mjs';

const AT = '2026-07-08T10:00:00+02:00';

/** A spread over kinds of answers: hours, price, place, topic, search, live, act, social, unknown, two in one. */
const SPREAD = {
  fr: ['Où se trouve le Mucem ?', 'Combien coûte la visite du château d’If ?', 'Quel temps fera-t-il demain ?', 'Des musées pour enfants à Aix', 'Bonjour !', 'Réservez-moi une table pour ce soir', 'Quelle est la couleur de la musique ?'],
  en: ['Where is the Mucem?', 'How much is the Château d’If?', 'What will the weather be tomorrow?', 'Museums for children in Aix', 'Hello!', 'Book me a table for tonight', 'What is the colour of music?'],
  de: ['Wo ist das Mucem?', 'Was kostet das Château d’If?', 'Wie wird morgen das Wetter?', 'Museen für Kinder in Aix', 'Guten Tag!', 'Reserviere mir bitte einen Tisch für heute Abend', 'Welche Farbe hat die Musik?'],
  es: ['¿Dónde está el Mucem?', '¿Cuánto cuesta el castillo de If?', '¿Qué tiempo hará mañana?', 'Museos para niños en Aix', '¡Buenos días!', 'Resérvame una mesa para esta noche', '¿De qué color es la música?'],
  'zh-Hans': ['地中海文明博物馆在哪里？', '伊夫堡门票多少钱？', '明天天气怎么样？', '艾克斯适合儿童的博物馆', '你好！', '请帮我预订今晚的餐桌', '音乐是什么颜色的？'],
  ar: ['أين يقع متحف الموسيم؟', 'كم سعر تذكرة قصر إيف؟', 'كيف سيكون الطقس غدًا؟', 'متاحف للأطفال في إيكس', 'مرحبًا!', 'احجز لي طاولة لهذا المساء', 'ما هو لون الموسيقى؟'],
};

const query = (fields) => new URLSearchParams(fields).toString();
const json = { 'content-type': 'application/json' };

let escale;
before(async () => (escale = await start()));
after(() => escale?.dispose());

describe('the description', () => {
  test('is served as it is written', async () => {
    const response = await escale.get('/openapi.json');
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^application\/json/);
    assert.deepEqual(await response.json(), description);
  });

  test('names nothing that it does not hold', () => {
    const refs = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path);
    assert.ok(refs.length > 20);
    for (const path of refs) {
      const found = path.split('/').reduce((value, name) => value?.[name], description);
      assert.ok(found, path);
    }
  });

  test('has examples that are what it describes', () => {
    for (const [name, media] of [
      ['Question', description.paths['/api/ask'].post.requestBody.content['application/json']],
      ['Answer', description.components.responses.Answer.content['application/json']],
      ['Problem', description.components.responses.Problem.content['application/problem+json']],
    ]) {
      for (const [example, { value }] of Object.entries(media.examples)) assertIs(name, value, `the example ${example}`);
    }
  });

  test('has examples that work', async () => {
    for (const { value } of Object.values(description.paths['/api/ask'].post.requestBody.content['application/json'].examples)) {
      const { status, body } = await escale.ask(value);
      assert.equal(status, 200, JSON.stringify(body));
      assertSound(body);
    }
    const link = await escale.get(`/s/${description.paths['/s/{id}'].get.parameters[0].example}`);
    assert.equal(link.status, 200);
  });

  test('names every address that reads', async () => {
    for (const [path, operations] of Object.entries(description.paths)) {
      if (path.includes('{') || !operations.get) continue;
      const response = await escale.get(path === '/api/ask' ? '/api/ask?q=Mucem' : path);
      assert.equal(response.status, 200, path);
    }
  });
});

describe('answers', () => {
  for (const tag of LANGUAGES) {
    test(`are what the description says, by POST and GET: ${tag}`, async () => {
      for (const question of SPREAD[tag]) {
        const { status, headers, body } = await escale.ask({ question, lang: tag, at: AT });
        assert.equal(status, 200, `${question}: ${JSON.stringify(body)}`);
        assert.match(headers.get('content-type'), /^application\/json; charset=utf-8$/);
        assert.equal(headers.get('content-language'), tag);
        assertSound(body, question);
        assertAnswerSpeaks(body, tag, question);
        assert.equal(body.detected, tag);
        const got = await escale.get(`/api/ask?${query({ q: question, lang: tag, at: AT })}`);
        assert.equal(got.status, 200);
        assert.deepEqual(await got.json(), body, question);
      }
    });

    test(`are in the language of the question without being told: ${tag}`, async () => {
      // A whole sentence each: a bare name is of no language.
      for (const question of SPREAD[tag].slice(0, 4)) {
        const { body } = await escale.ask({ question, at: AT });
        assert.equal(body.language, tag, `${question}: detected ${body.detected} (${body.language_confidence})`);
        assert.ok(!body.notices.includes('language_unserved'), question);
      }
    });
  }

  test('a language of the browser helps where the text does not tell', async () => {
    for (const tag of LANGUAGES) {
      const { body } = await escale.ask('Mucem', { 'accept-language': `${tag}, *;q=0.1` });
      assert.equal(body.language, tag);
    }
  });

  test('every field of the request is taken by GET as by POST', async () => {
    const near = { lat: 43.53, lon: 5.45 };
    const all = { question: 'Welche Museen gibt es in meiner Nähe?', territory: 'aix-marseille-provence', lang: 'de', at: AT, audience: 'student', partner: 'a-partner' };
    const { body: before } = await escale.ask({ question: 'Mucem', lang: 'de' });
    const { status, body } = await escale.ask({ ...all, near, context: [before.id] });
    assert.equal(status, 200, JSON.stringify(body));
    assertSound(body);
    const got = await escale.get(`/api/ask?${query({ ...all, near: `${near.lat},${near.lon}`, context: before.id })}`);
    assert.deepEqual(await got.json(), body);
    const short = { ...all, q: all.question };
    delete short.question;
    const again = await escale.get(`/api/ask?${query({ ...short, near: `${near.lat},${near.lon}`, context: before.id })}`);
    assert.deepEqual(await again.json(), body);
  });

  test('the partner never changes an answer, nor do unknown fields', async () => {
    const plain = (await escale.ask({ question: 'Where is the Mucem?', at: AT })).body;
    const other = (await escale.ask({ question: 'Where is the Mucem?', at: AT, partner: 'x', cat: { a: 1 }, lang: null, near: null, context: null })).body;
    assert.deepEqual(other, plain);
  });
});

describe('an explanation', () => {
  const QUESTION = 'Was kostet das Mucem am Sonntag?';

  test('tells how the answer came about, to who asks for it', async () => {
    const { body: plain } = await escale.ask({ question: QUESTION, at: AT });
    assert.equal(plain.explain, undefined);
    const { body: posted } = await escale.ask({ question: QUESTION, at: AT, explain: true });
    const got = await (await escale.get(`/api/ask?${query({ q: QUESTION, at: AT, explain: '1' })}`)).json();
    assert.deepEqual(got, posted);
    const { explain, ...rest } = posted;
    assert.deepEqual(rest, plain, 'an explanation changes nothing else');
    assert.equal(explain.language.likeliest, plain.detected);
    assert.deepEqual(explain.language.names_set_aside, ['Mucem']);
    assert.ok(explain.concepts.some(({ concept }) => concept === 'ask.price'));
    assert.ok(explain.concepts.some(({ concept }) => concept === 'time.sunday'));
    assert.ok(explain.names.some(({ entities }) => entities.includes('mucem')));
    assert.ok(explain.candidates.some(({ what }) => what === 'mucem.price'));
  });

  test('knows what the answer knew: the language of the answer before', async () => {
    const { body: before } = await escale.ask({ question: QUESTION, at: AT });
    const { body } = await escale.ask({ question: 'Mucem?', at: AT, context: [before.id], explain: true });
    assert.equal(body.detected, 'de');
    assert.equal(body.explain.language.likeliest, 'de');
  });
});

describe('languages that are asked for', () => {
  const TAGS = { de: 'de', DE: 'de', 'de-AT': 'de', 'fr-CA': 'fr', 'en-GB': 'en', 'es-419': 'es', 'ar-EG': 'ar', zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'ZH-hans': 'zh-Hans', 'de-Latn-DE-1996': 'de' };
  for (const [lang, tag] of Object.entries(TAGS)) {
    test(`${lang} is answered in ${tag}`, async () => {
      const { body } = await escale.ask({ question: 'Mucem', lang, at: AT });
      assertSound(body);
      assertAnswerSpeaks(body, tag);
      assert.equal(body.detected, lang);
      assert.ok(!body.notices.includes('language_unserved'));
    });
  }

  for (const lang of ['th', 'vi', 'sw', 'tlh']) {
    test(`${lang} is not served: English, and said so`, async () => {
      const { body } = await escale.ask({ question: 'Mucem', lang, at: AT });
      assertSound(body);
      assertAnswerSpeaks(body, 'en');
      assert.equal(body.detected, lang);
      assert.ok(body.notices.includes('language_unserved'));
    });
  }

  const UNSERVED = {
    th: 'พิพิธภัณฑ์เปิดกี่โมงในวันอาทิตย์ และค่าเข้าชมเท่าไร',
    vi: 'Bảo tàng mở cửa lúc mấy giờ vào chủ nhật và giá vé là bao nhiêu?',
    fa: 'موزه یکشنبه‌ها چه ساعتی باز می‌شود و قیمت بلیت چقدر است؟',
    bg: 'В колко часа отваря музеят в неделя и колко струва билетът за вход?',
    ka: 'რომელ საათზე იღება მუზეუმი კვირას და რა ღირს ბილეთი?',
  };
  for (const [tag, question] of Object.entries(UNSERVED)) {
    test(`a question in ${tag} is recognised, answered in English, and said so`, async () => {
      const { body } = await escale.ask({ question, at: AT });
      assertSound(body);
      assert.equal(body.detected, tag);
      assertAnswerSpeaks(body, 'en');
      assert.ok(body.notices.includes('language_unserved'));
      const page = await (await escale.get(`/?${query({ q: question })}`)).text();
      for (const served of LANGUAGES) assert.match(page, new RegExp(`hreflang="${served}"`), `the page does not offer ${served}`);
    });
  }

  test('traditional characters are told apart', async () => {
    const { body } = await escale.ask({ question: '請問格拉內博物館星期天幾點開門？門票多少錢？', at: AT });
    assert.equal(body.detected, 'zh-Hant');
    assert.equal(body.language, 'zh-Hant');
  });

  for (const tag of SERVED) {
    test(`the questions that the page opens with are answered: ${tag}`, async () => {
      for (const question of openers(tag)) {
        // Near twins (Danish, Norwegian) are told apart by the visitor's browser, the others by their words alone.
        const headers = hasTwin(tag) ? { 'accept-language': tag } : {};
        const response = await escale.get(`/api/ask?${query({ q: question, at: AT })}`, { headers });
        const body = await response.json();
        assertSound(body);
        assert.equal(body.language, tag, `${question}: ${body.detected}`);
        assert.equal(body.direction, direction(tag));
        assert.notEqual(body.origin, 'handoff', `${question}: ${body.text}`);
        assert.ok(body.grounds.length > 0, question);
        assertNothingForeign(body.text, tag, question);
      }
    });
  }
});

describe('a share link', () => {
  test('opens today’s answer, in its language and in every other', async () => {
    for (const tag of LANGUAGES) {
      const { body } = await escale.ask({ question: SPREAD[tag][0], lang: tag });
      for (const lang of [null, ...LANGUAGES]) {
        const wanted = lang ?? tag;
        const response = await escale.get(body.share + (lang ? `?lang=${lang}` : ''));
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('content-language'), wanted);
        const page = await response.text();
        assert.match(page, new RegExp(`<html lang="${wanted}" dir="${wanted === 'ar' ? 'rtl' : 'ltr'}"`));
        const held = page.match(/<article class="exchange" lang="([^"]+)"[^>]*data-id="([^"]+)"[^>]*>([^]*?)<\/article>/);
        assert.ok(held, page.slice(0, 300));
        assert.equal(held[1], wanted);
        if (wanted === tag) assert.equal(held[2], body.id);
        const said = held[3].replace(/<details[^]*?<\/details>/g, ' ').replace(/<[^>]*>/g, ' ');
        assert.equal(languageOf(said), wanted, said);
      }
    }
  });

  test('is the same for every phrasing of a meaning', async () => {
    const ids = await Promise.all(['Where is the Mucem?', 'where is mucem', 'Mucem, where is it?'].map(async (question) => (await escale.ask({ question, lang: 'en' })).body.id));
    assert.equal(new Set(ids).size, 1, ids.join(' '));
  });

  test('that is not whole says so in the visitor’s language', async () => {
    const { body } = await escale.ask('Mucem');
    for (const id of [body.id.slice(0, -1), `${body.id}A`, body.id.replace(/./, 'Z'), 'x', '', '%00', 'é', 'A'.repeat(5_000)]) {
      for (const tag of LANGUAGES) {
        const response = await escale.get(`/s/${id}`, { headers: { 'accept-language': tag } });
        assert.equal(response.status, 404, id);
        const page = await response.text();
        assert.match(page, new RegExp(`<html lang="${tag}"`));
        assert.match(page, /noindex/);
      }
    }
  });
});

describe('the service', () => {
  test('says which languages it serves', async () => {
    const response = await escale.get('/api/languages');
    const body = await response.json();
    assertIs('Languages', body);
    assert.deepEqual(body.served.map(({ tag }) => tag).sort(), [...SERVED].sort());
    assert.equal(body.fallback, 'en');
    assert.ok(body.detected.length > 30);
    for (const one of body.served) assert.equal(one.direction, direction(one.tag));
    await assertProblem(await escale.get('/api/languages?territory=atlantis'), 404);
  });

  test('says how it is', async () => {
    await escale.ask('Mucem');
    const body = await (await escale.get('/api/health')).json();
    assertIs('Health', body);
    assert.equal(body.releases.length, 1);
  });
});

describe('headers', () => {
  const API = ['/api/ask?q=Mucem', '/api/ask?q=', '/api/languages', '/api/health', '/openapi.json', '/api/nothing'];
  const PAGES = ['/', '/?q=Mucem', '/?lang=ar', '/answer?q=Mucem', '/s/nothing', '/nothing'];

  test('everything: not kept, not guessed, no address passed on, no cookie', async () => {
    for (const path of [...API, ...PAGES]) {
      const { headers } = await escale.get(path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
      assert.ok(SERVED.includes(headers.get('content-language')), path);
      assert.match(headers.get('vary') ?? '', /accept-language/i, path);
      assert.equal(headers.get('set-cookie'), null, path);
    }
  });

  test('the API: any page may ask', async () => {
    for (const path of API) {
      const { headers } = await escale.get(path, { headers: { origin: 'https://example.org' } });
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.equal(headers.get('access-control-allow-credentials'), null, path);
    }
    const preflight = await escale.get('/api/ask', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-methods'), /POST/);
    assert.match(preflight.headers.get('access-control-allow-headers'), /content-type/i);
    const problem = await escale.get('/api/ask', { method: 'POST', body: '{' });
    assert.equal(problem.headers.get('access-control-allow-origin'), '*');
  });

  test('pages: nothing inline, nobody else’s files', async () => {
    for (const path of PAGES.filter((path) => !path.includes('nothing') || path.startsWith('/s/') || path === '/nothing')) {
      const response = await escale.get(path);
      if (!response.headers.get('content-type').startsWith('text/html')) continue;
      const policy = response.headers.get('content-security-policy');
      assert.match(policy, /default-src 'none'/, path);
      assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
      const page = await response.text();
      assert.doesNotMatch(page, /<script(?![^>]* src="\/)|<style|\sstyle="|\son[a-z]+="/, path);
      for (const [, source] of page.matchAll(/<(?:script|img|iframe|link rel="(?:stylesheet|icon|manifest|apple-touch-icon)")[^>]*?(?:src|href)="([^"]*)"/g)) {
        assert.ok(source.startsWith('/') && !source.startsWith('//'), `${path}: ${source}`);
      }
    }
  });

  test('HEAD is GET without what it says', async () => {
    for (const path of ['/', '/?q=Mucem', '/api/ask?q=Mucem', '/api/languages', '/api/health', '/openapi.json', '/api/ask?q=', '/nothing']) {
      const [head, get] = await Promise.all([escale.get(path, { method: 'HEAD' }), escale.get(path)]);
      assert.equal(head.status, get.status, path);
      assert.equal(await head.text(), '', path);
      for (const name of ['content-type', 'content-language', 'content-security-policy']) assert.equal(head.headers.get(name), get.headers.get(name), `${path}: ${name}`);
    }
  });
});

describe('problems', () => {
  const titles = new Map();

  for (const tag of LANGUAGES) {
    test(`are said in ${tag}, by Accept-Language and by lang`, async () => {
      const header = { headers: { 'accept-language': `xx, ${tag};q=0.9, en;q=0.1` } };
      const post = (body, more = {}) => escale.get('/api/ask', { method: 'POST', body, headers: { ...json, ...more } });
      const cases = [
        ['/problems/question-empty', await escale.get('/api/ask', header), 400],
        ['/problems/question-empty', await escale.get(`/api/ask?lang=${tag}`), 400],
        ['/problems/question-empty', await post(JSON.stringify({ question: ' ', lang: tag })), 400],
        ['/problems/question-empty', await post(JSON.stringify({ question: '', lang: tag }), { 'accept-language': 'pt' }), 400],
        ['/problems/question-long', await post(JSON.stringify({ question: 'a'.repeat(1_001), lang: tag })), 400],
        ['/problems/field', await post(JSON.stringify({ question: 1, lang: tag })), 400],
        ['/problems/territory', await post(JSON.stringify({ question: 'a', territory: 'atlantis', lang: tag })), 404],
        ['/problems/territory', await escale.get('/api/ask?q=a&territory=atlantis', header), 404],
        ['/problems/language', await escale.get('/api/ask?q=a&lang=no_language', header), 400],
        ['/problems/not-json', await post('{', header.headers), 400],
        ['/problems/not-text', await post(Buffer.from([0x7b, 0xff]), header.headers), 400],
        ['/problems/too-large', await post(`{"question":"${'a'.repeat(70_000)}"}`, header.headers), 413],
        ['/problems/not-found', await escale.get('/api/nothing', header), 404],
        ['/problems/method', await escale.get('/api/ask', { method: 'DELETE', ...header }), 405],
      ];
      for (const [type, response, status] of cases) {
        const problem = await assertProblem(response, status, type);
        assert.equal(problem.type, type);
        assert.equal(problem.language, tag, `${type}: ${problem.title}`);
        assert.doesNotMatch(problem.title, /[{}]|undefined|error-/, type);
        const said = titles.get(`${type} ${problem.title}`);
        assert.ok(!said || said === tag, `${type} is said in ${said} and in ${tag} alike: ${problem.title}`);
        titles.set(`${type} ${problem.title}`, tag);
      }
    });
  }

  test('on pages are pages, in the visitor’s language', async () => {
    for (const tag of LANGUAGES) {
      for (const [path, status] of [['/nothing', 404], [`/?q=${'a'.repeat(1_001)}`, 400], ['/?q=a&territory=atlantis', 404], ['/s/nothing', 404]]) {
        const response = await escale.get(path, { headers: { 'accept-language': tag } });
        const page = await response.text();
        assert.equal(response.status, status, path);
        // A territory that does not exist has no page of its own.
        if (response.headers.get('content-type').startsWith('text/html')) assert.match(page, new RegExp(`<html lang="${tag}"`), path);
        else assert.equal(JSON.parse(page).language, tag);
      }
    }
  });

  test('another method is refused, and the right ones are named', async () => {
    const cases = [
      ['/api/ask', ['PUT', 'DELETE', 'PATCH'], 'GET, HEAD, POST, OPTIONS'],
      ['/api/languages', ['POST', 'DELETE'], 'GET, HEAD, OPTIONS'],
      ['/api/health', ['POST'], 'GET, HEAD, OPTIONS'],
      ['/openapi.json', ['POST'], 'GET, HEAD, OPTIONS'],
      ['/', ['POST', 'PUT'], 'GET, HEAD'],
      ['/answer', ['POST'], 'GET, HEAD'],
      ['/s/anything', ['POST'], 'GET, HEAD'],
    ];
    for (const [path, methods, allowed] of cases) {
      for (const method of methods) {
        const response = await escale.get(path, { method });
        assert.equal(response.status, 405, `${method} ${path}`);
        assert.equal(response.headers.get('allow'), allowed, `${method} ${path}`);
      }
    }
  });

  test('the text is a sentence for a visitor', async () => {
    for (const tag of LANGUAGES) {
      const problem = await assertProblem(await escale.get(`/api/ask?lang=${tag}&q=${'a'.repeat(1_001)}`), 400);
      if (tag !== 'ar' && tag !== 'zh-Hans') assertSpeaks(problem.title, tag);
      assert.match(problem.title, /1[\s\u00a0\u202f.,’]?001|١٬?٠٠١/);
    }
  });
});
