// The published description of the API, as checks: what a client may rely on is what the tests hold.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import Ajv2020 from 'ajv/dist/2020.js';

const file = new URL('../../src/respond/openapi.json', import.meta.url);
export const description = JSON.parse(readFileSync(file, 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
ajv.addFormat('uri', (text) => URL.canParse(text));
['components', 'example'].forEach((word) => ajv.addKeyword(word));
const strict = closed(description.components.schemas);
ajv.addSchema({ $id: 'api:', components: { schemas: strict } });

/** A field that the description does not name is a fault of ours, though a client must bear it. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isObject = schema.properties && [schema.type].flat().includes('object');
  return isObject ? { ...copy, additionalProperties: false } : copy;
}

/** Fails unless `value` is an `Answer`, a `Problem`, … of the description. */
export function assertIs(name, value, about = '') {
  const validate = ajv.getSchema(`api:#/components/schemas/${name}`);
  assert.ok(validate, `the description has no ${name}`);
  const valid = validate(value);
  const faults = (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
  assert.ok(valid, `${about} is no ${name}:\n  ${faults.join('\n  ')}\n${JSON.stringify(value).slice(0, 600)}`);
}

/** Invariants of an answer that no schema can say. */
export function assertSound(answer, about = '') {
  assertIs('Answer', answer, about);
  assert.equal(answer.share, `/s/${answer.id}`, about);
  const known = new Set([...answer.grounds.map(({ source }) => source), answer.handoff?.url]);
  for (const [, url] of answer.text.matchAll(/\]\((https?:[^)]*)\)/g)) {
    const official = answer.notices.includes('store_unavailable');
    assert.ok(official || known.has(url), `${about}: ${url} is neither a source nor the hand-off\n${answer.text}`);
  }
  // A greeting states nothing.
  if (['curated', 'fact', 'live', 'snippet'].includes(answer.origin) && answer.understood.intent !== 'social') {
    assert.ok(answer.grounds.length > 0, `${about}: ${answer.origin} without grounds\n${answer.text}`);
  }
}

/** Fails unless a response is a problem of this status, all of it: type, body, headers. Returns the body. */
export async function assertProblem(response, status, about = '') {
  const text = await response.text();
  assert.equal(response.status, status, `${about}: ${text.slice(0, 300)}`);
  assert.match(response.headers.get('content-type'), /^application\/problem\+json/, about);
  const problem = JSON.parse(text);
  assertIs('Problem', problem, about);
  assert.equal(problem.status, status, about);
  assert.equal(problem.language, response.headers.get('content-language'), about);
  return problem;
}
