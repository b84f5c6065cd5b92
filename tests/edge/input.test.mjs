// Whatever comes in, an answer or a problem goes out: never a 5xx, a panic, or an echo that executes.

import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { after, afterEach, before, describe, test } from 'node:test';

import { start } from './harness.mjs';
import { assertIs, assertProblem, assertSound } from './schema.mjs';
import { LANGUAGES } from './speech.mjs';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</title></head><body onload=alert(1)>',
  '</h2></article><svg/onload=alert(1)>',
  '[x](javascript:alert(1))',
  '**<b>bold</b>** [a"b](https://evil.example/"onclick=alert(1))',
  '<a href="https://evil.example">Mucem</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %>',
  '<!--#include virtual="/etc/passwd"-->',
  'Mucem\u2028<script>\u2029</script>',
  'DROP TABLE facts; --',
  'Mucem { $question } { -term }',
];

let escale;
let agent;
before(async () => {
  agent = new Agent({ keepAlive: true, maxSockets: 16 });
  escale = await start({ assets: false });
});
after(async () => {
  agent?.destroy();
  await escale?.dispose();
});

/** A panic ends the instance: the runtime would print it, and memory of answers would be gone. */
afterEach(async () => {
  const { status, body } = await escale.ask({ question: 'Mucem', lang: 'de' });
  assert.equal(status, 200, 'the next question is not answered');
  assertSound(body);
  assert.doesNotMatch(escale.printed(), /panicked|unreachable|RuntimeError|Critical/);
});

/** Bytes as they are, where fetch() would mend an address first. A kept connection may be closed just when it is used again. */
function raw(path, options = {}, attempt = 1) {
  return send(path, options).catch((error) => {
    if (!error.kept || attempt === 5) throw error;
    return raw(path, options, attempt + 1);
  });
}

function send(path, { method = 'GET', headers = {}, body }) {
  const { hostname, port } = new URL(escale.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve(new Response(Buffer.concat(chunks), { status: response.statusCode === 204 ? 200 : response.statusCode, headers: response.headers })));
    });
    sent.on('error', (error) => reject(Object.assign(error, { kept: sent.reusedSocket })));
    sent.end(body);
  });
}

const post = (body, headers = {}) => raw('/api/ask', { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }, body });
const problem = async (body, status, type) => assert.equal((await assertProblem(await post(body), status, String(body).slice(0, 80))).type, `/problems/${type}`);
const question = (fields) => JSON.stringify({ question: 'Mucem', ...fields });

describe('a question', () => {
  test('that is empty, or of nothing that is seen', async () => {
    for (const text of ['', ' ', '\n\t\r', '\u0000', '\u200b\u200d\ufeff', '\u202e\u202d\u2066\u2069', '\u3000\u00a0']) {
      await problem(JSON.stringify({ question: text }), 400, 'question-empty');
      await assertProblem(await escale.get(`/api/ask?q=${encodeURIComponent(text)}`), 400);
    }
    for (const body of ['{}', '{"question":null}']) await problem(body, 400, 'question-empty');
  });

  test('of 1,000 characters is answered, of 1,001 is not, in any script', async () => {
    for (const letter of ['a', 'é', '馆', 'م', '😀']) {
      const { status, body } = await escale.ask({ question: `  ${letter.repeat(1_000)}  ` });
      assert.equal(status, 200, letter);
      assertSound(body);
      await problem(JSON.stringify({ question: letter.repeat(1_001) }), 400, 'question-long');
    }
    for (const text of ['Mucem '.repeat(166), 'Mucem?'.repeat(166), '1'.repeat(1_000), '٥'.repeat(1_000), '- '.repeat(500), 'ا '.repeat(500), 'musée granet et '.repeat(62)]) {
      const { status, body } = await escale.ask({ question: text });
      assert.equal(status, 200, text.slice(0, 20));
      assertSound(body);
    }
  });

  test('with control characters and changes of direction is read without them', async () => {
    const plain = (await escale.ask({ question: 'Where is the Mucem?', lang: 'en' })).body;
    const { body } = await escale.ask({ question: '\u202eWhere\u0007 is\u0000 the\u2066 Mu\u200bcem?\u2069\u001b', lang: 'en' });
    assert.equal(body.id, plain.id);
    const page = await (await escale.get(`/?q=${encodeURIComponent('\u202eWhere is the\u0007 Mucem?\u2066')}`)).text();
    assert.doesNotMatch(page, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
  });

  test('with HTML and script executes nowhere', async () => {
    for (const hostile of HOSTILE) {
      for (const text of [hostile, `Where is the Mucem? ${hostile}`, `${hostile} Öffnungszeiten Musée Granet`]) {
        const { status, headers, body } = await escale.ask(text);
        assert.equal(status, 200, text);
        assert.match(headers.get('content-type'), /^application\/json/);
        assertSound(body, text);
        assert.doesNotMatch(JSON.stringify(body), /<script|<img|<svg|onerror|evil\.example|javascript:/i, text);
        for (const path of ['/', '/answer']) {
          const response = await escale.get(`${path}?${new URLSearchParams({ q: text })}`);
          const page = await response.text();
          assert.equal(response.status, 200, text);
          assertHarmless(page, text);
        }
      }
    }
  });

  test('that fails is shown on its page without executing', async () => {
    for (const hostile of HOSTILE) {
      const long = `${hostile}${'a'.repeat(1_001)}`;
      for (const path of [`/?${new URLSearchParams({ q: long })}`, `/?${new URLSearchParams({ q: 'a', territory: hostile })}`, `/?${new URLSearchParams({ q: 'a', lang: hostile })}`, `/s/${encodeURIComponent(hostile)}`, `/${encodeURIComponent(hostile)}`]) {
        const response = await escale.get(path);
        const page = await response.text();
        assert.ok(response.status < 500, path);
        if (response.headers.get('content-type').startsWith('text/html')) assertHarmless(page, path);
        else assert.match(response.headers.get('content-type'), /^application\/problem\+json/, path);
      }
    }
  });
});

/** All elements of a page are ours: nothing of a question became one. */
function assertHarmless(page, about) {
  assert.doesNotMatch(page, /<script(?! type="module" src="\/app\.js">)/i, about);
  assert.doesNotMatch(page, /<(?:(?:img|iframe|object|embed|base|b)[\s>/]|svg\/|!--)/i, about);
  const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
  for (const tag of tags) {
    const bare = tag.replace(/"[^"]*"/g, '""');
    assert.doesNotMatch(bare, /\son\w+\s*=/i, `${about}: ${tag}`);
    assert.doesNotMatch(tag, /(?:href|src|action)="\s*(?:javascript|data|vbscript):/i, `${about}: ${tag}`);
    assert.doesNotMatch(tag, /(?:href|src|action)="https?:\/\/evil/i, `${about}: ${tag}`);
  }
}

describe('a body', () => {
  test('of a megabyte is refused at the limit', async () => {
    for (const body of [JSON.stringify({ question: 'a'.repeat(1 << 20) }), ' '.repeat(1 << 20)]) {
      await assertProblem(await escale.get('/api/ask', { method: 'POST', body }), 413);
    }
    await problem(`${' '.repeat(64 * 1024 - 2)}{}`, 400, 'question-empty');
    await problem(`${' '.repeat(64 * 1024 - 1)}{}`, 413, 'too-large');
  });

  test('that is no UTF-8', async () => {
    for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0xaf]]) {
      await problem(Buffer.concat([Buffer.from('{"question":"'), Buffer.from(bytes), Buffer.from('"}')]), 400, 'not-text');
    }
    await problem(Buffer.from('{"question":"Mucem"}', 'utf16le'), 400, 'not-json');
  });

  test('that is no JSON, or no object', async () => {
    for (const body of ['', '{', '{"question":"a"', 'question=a', '{"question":"\\ud800"}', '{"question":"a"}x', "{'question':'a'}", 'NaN', '{"question":"\u0001"}']) await problem(body, 400, 'not-json');
    for (const body of ['null', '[]', '1', '"Mucem"', '[{"question":"a"}]', 'true']) await problem(body, 400, 'field');
  });

  test('that is deep', async () => {
    for (const depth of [100, 127, 129, 10_000, 30_000]) {
      for (const [open, close] of [['[', ']'], ['{"a":', '}']]) {
        const count = Math.min(depth, Math.floor(60_000 / (open.length + close.length)));
        const body = `{"question":"Mucem","x":${open.repeat(count)}1${close.repeat(count)}}`;
        const response = await post(body);
        if (response.status !== 200) await assertProblem(response, 400);
      }
    }
    await problem('['.repeat(60_000), 400, 'not-json');
  });

  test('with the wrong type in any field', async () => {
    const wrong = [1, -1.5, 1e308, true, [], {}, ['a'], [[]], { lat: 'a' }, '\u0000'];
    for (const field of ['question', 'territory', 'lang', 'near', 'at', 'context', 'audience', 'partner']) {
      for (const value of wrong) {
        const response = await post(question({ [field]: value }));
        const fits = (field === 'context' && Array.isArray(value) && !Array.isArray(value[0])) || (field === 'partner' && typeof value === 'string');
        if (fits) assert.equal(response.status, 200, `${field}: ${JSON.stringify(value)}`);
        else await assertProblem(response, field === 'territory' && typeof value === 'string' ? 404 : 400, `${field}: ${JSON.stringify(value)}`);
      }
    }
    for (const near of [{}, { lat: 43 }, { lat: 91, lon: 0 }, { lat: 0, lon: 181 }, { lat: '43', lon: '5' }, { lat: null, lon: null }, [43, 5], '43,5']) await problem(question({ near }), 400, 'field');
    for (const at of ['', 'now', '2026-13-01T00:00:00Z', '2026-07-05', '2026-07-05T10:00:00', '9'.repeat(50)]) await problem(question({ at }), 400, 'field');
    for (const audience of ['', 'cat', 'VISITOR']) await problem(question({ audience }), 400, 'field');
    for (const lang of ['x', 'english language', 'de_DE', '-', 'a'.repeat(36), '<b>', 'de\u0000']) await problem(question({ lang }), 400, 'language');
    for (const territory of ['', 'atlantis', '../..', 'AIX-MARSEILLE-PROVENCE', 'x'.repeat(10_000)]) await problem(question({ territory }), 404, 'territory');
  });

  test('with values at the ends of what is possible', async () => {
    const ends = [
      ...['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+23:59', '1969-12-31T23:59:59Z', '1900-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-10-25T02:30:00+02:00', '2026-06-30T23:59:60Z'].map((at) => ({ at })),
      ...[[90, 180], [-90, -180], [0, 0], [-0, 5e-324], [43.5, 5.4]].map(([lat, lon]) => ({ near: { lat, lon } })),
      { context: Array(1_000).fill('x') },
      { context: ['A'.repeat(10_000), '', '\u0000', 'é'] },
      { partner: 'x'.repeat(20_000) },
      { lang: 'aaaaaaaa-bbbbbbbb-cccccccc-dddddddd' },
    ];
    const asked = ['Musée Granet sonntags geöffnet?', 'What is open now near me?', 'Mucem demain soir', 'churches within 50 km of Aix', '明天', 'in July', 'Is the Granet museum open on a public holiday?'];
    for (const fields of ends) {
      for (const text of asked) {
        const response = await post(question({ question: text, ...fields }));
        assert.ok([200, 400].includes(response.status), `${response.status}: ${text} ${JSON.stringify(fields).slice(0, 80)}`);
        if (response.status === 200) assertSound(await response.json(), text);
        else await assertProblem(response, 400, JSON.stringify(fields));
      }
    }
  });

  test('of any content type, or none, is read as JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '', '\u00ff']) {
      assert.equal((await post(question({}), { 'content-type': type })).status, 200, type);
    }
    await assertProblem(await raw('/api/ask', { method: 'POST' }), 400);
  });
});

describe('an address', () => {
  test('with broken percent-encoding', async () => {
    for (const broken of ['%', '%%', '%zz', '%e', '%ff', '%c3', '%c3%28', '%00', '%u1234', '%ed%a0%80', 'Mucem%', '%f0%9f%98', '+%2B+', '&&==&', '=', '%26q=x']) {
      for (const path of [`/api/ask?q=${broken}`, `/?q=${broken}`, `/answer?q=${broken}`, `/api/ask?q=a&lang=${broken}`, `/api/ask?q=a&near=${broken}`, `/api/ask?q=a&context=${broken}`, `/s/${broken}`, `/s/x?lang=${broken}`, `/${broken}`, `/?lang=${broken}`, `/api/languages?territory=${broken}`]) {
        await assertFitting(await raw(path), path);
      }
    }
  });

  test('that is huge', async () => {
    for (const path of [`/api/ask?q=${'a'.repeat(12_000)}`, `/?q=${'%F0%9F%98%80'.repeat(1_000)}`, `/api/ask?q=a&${'x=y&'.repeat(3_000)}`, `/api/ask?${'q=a&'.repeat(3_000)}`, `/s/${'A'.repeat(12_000)}`, `/${'a/'.repeat(5_000)}`, `/api/ask?q=a&context=${'x,'.repeat(5_000)}`]) {
      await assertFitting(await raw(path), path.slice(0, 60));
    }
  });

  test('with fields that are wrong', async () => {
    for (const fields of ['near=', 'near=1', 'near=1,2,3', 'near=a,b', 'near=nan,nan', 'near=inf,0', 'near=1e999,0', 'at=', 'at=2026', 'audience=', 'lang=x', 'q=', 'question=']) {
      await assertProblem(await raw(`/api/ask?q=Mucem&${fields}`), 400, fields);
    }
    await assertProblem(await raw('/api/ask?q=Mucem&territory='), 404);
  });

  test('with hostile headers', async () => {
    for (const value of ['*', ',,,', ';q=1', 'de;q=x', 'de;q=-1', 'de;q=1e99', 'x'.repeat(10_000), 'de,'.repeat(3_000), '<script>', '\u00ff\u00fe']) {
      await assertFitting(await raw('/api/ask?q=Mucem', { headers: { 'accept-language': value } }), value.slice(0, 40));
      await assertFitting(await raw('/api/ask?q=', { headers: { 'accept-language': value } }), value.slice(0, 40));
      await assertFitting(await raw('/', { headers: { 'accept-language': value } }), value.slice(0, 40));
    }
    // A Worker runs only under the hosts that are routed to it, and a page names its own. What is no host at all the
    // runtime refuses by itself, before the Worker is asked.
    for (const host of ['[::1]', 'xn--80ak6aa92e.example', 'a.example:8080', 'A.EXAMPLE']) {
      const response = await raw('/', { headers: { host } });
      assert.ok(response.status < 500, `${host}: ${response.status}`);
      assertHarmless(await response.text(), host);
    }
  });
});

/** 2xx or 4xx, and each in its form. */
async function assertFitting(response, about) {
  const type = response.headers.get('content-type') ?? '';
  assert.ok((response.status >= 200 && response.status < 300) || (response.status >= 400 && response.status < 500), `${about}: ${response.status}`);
  const text = await response.text();
  if (type.startsWith('application/problem+json')) assertIs('Problem', JSON.parse(text), about);
  else if (type.startsWith('text/html')) assertHarmless(text, about);
  // The server in front of the Worker refuses what is no HTTP.
  else if (type.startsWith('application/json') && response.status === 200) assertSound(JSON.parse(text), about);
  else assert.ok(response.status >= 400, `${about}: ${response.status} ${type}`);
  return response.status;
}

describe('10,000 random byte strings', { timeout: 300_000 }, () => {
  /** The same ones in every run (mulberry32). */
  const random = ((state) => () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  })(20_260_705);
  const below = (most) => Math.floor(random() * most);
  const one = (list) => list[below(list.length)];
  const bytes = () => Buffer.from(Array.from({ length: below(one([8, 40, 300])) }, () => below(256)));
  const WORDS = ['musée', 'Granet', 'Mucem', 'open', 'sonntags', '50 km', 'XII', '¿cuánto', '马赛', 'متحف', 'near me', 'demain', '12th century', '?', '!', '\n', '\u202e', '<b>', '{', '"', '😀', '0', '-', '%', '\\', 'à', 'i̇', 'ﬃ', '٣'];
  /** What is text, at least, and now and then says something: it gets further in. */
  const babble = () => Array.from({ length: 1 + below(12) }, () => (random() < 0.7 ? one(WORDS) : String.fromCodePoint(1 + below(0xd7fe)))).join(one(['', ' ', ' ']));
  const SEPARATE = Array.from({ length: 10_000 }, bytes);
  const percent = (buffer) => [...buffer].map((byte) => (random() < 0.05 ? '%' : `%${byte.toString(16).padStart(2, '0')}`)).join('');

  async function all(count, make) {
    const seen = {};
    let next = 0;
    const work = async () => {
      while (next < count) {
        const [about, response] = await make(next++);
        const status = await assertFitting(await response, about);
        seen[status] = (seen[status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: 16 }, work));
    return seen;
  }

  test('as body', async () => {
    const seen = await all(10_000, (index) => [`body ${SEPARATE[index].toString('hex')}`, post(SEPARATE[index], { 'accept-language': one(LANGUAGES) })]);
    assert.equal(seen[200] ?? 0, 0);
  });

  test('as text in a body', () =>
    all(1_500, () => {
      const fields = { question: babble(), ...(random() < 0.3 && { [one(['lang', 'at', 'territory', 'audience', 'near', 'context'])]: one([babble(), [babble()], { lat: random() * 200 - 100, lon: random() * 400 - 200 }, null, 7]) }) };
      return [JSON.stringify(fields), post(JSON.stringify(fields))];
    }));

  test('as query', () =>
    all(1_500, (index) => {
      const path = `${one(['/api/ask', '/', '/answer', '/s/x', '/api/languages'])}?${one(['q', 'q', 'lang', 'near', 'at', 'context', 'territory', 'audience', ''])}=${percent(SEPARATE[index])}${one(['', '&q=Mucem'])}`;
      return [path, path.startsWith('/api/languages') ? raw(path).then(tolerant) : raw(path)];
    }));

  test('as path', () => all(1_000, (index) => [`/${percent(SEPARATE[index])}`, raw(`/${percent(SEPARATE[index])}`)]));

  test('as the id of a share link, some with a right checksum', async () => {
    const ids = await Promise.all(['Musée Granet dimanche', 'churches of the 12th century within 50 km of Aix', '¿Qué hago gratis en Marsella mañana?', 'Mucem'].map(async (text) => (await escale.ask({ question: text, near: { lat: 43.5, lon: 5.4 } })).body.id));
    const seen = await all(2_000, (index) => {
      const honest = Buffer.from(one(ids), 'base64url').subarray(0, -4);
      let held = SEPARATE[index];
      if (random() < 0.8) {
        held = Buffer.from(honest);
        for (let change = below(4); change >= 0; change -= 1) held[below(held.length)] = below(256);
      }
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(crc32(held));
      const id = random() < 0.9 ? Buffer.concat([held, sum]).toString('base64url') : percent(held);
      const path = `/s/${id}${one(['', '?lang=ar'])}`;
      return [path, raw(path)];
    });
    assert.ok(seen[200] > 0, `no link was opened: ${JSON.stringify(seen)}`);
  });
});

/** The list of languages is no answer; that it is a list is enough here. */
async function tolerant(response) {
  if (response.status !== 200) return response;
  assertIs('Languages', await response.json());
  return new Response('', { status: 404 });
}

function crc32(buffer) {
  let crc = ~0;
  for (const byte of buffer) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
