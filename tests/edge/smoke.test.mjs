// The least that must hold: the built Worker starts on workerd, says that it is well, and answers a question.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { start } from './harness.mjs';

let escale;
before(async () => (escale = await start()));
after(() => escale?.dispose());

test('GET /api/health describes the Worker', async () => {
  const response = await escale.get('/api/health');
  assert.equal(response.status, 200);
  const health = await response.json();
  assert.ok(health.memory_bytes > 0, JSON.stringify(health));
});

test('POST /api/ask answers', async () => {
  const { status, body } = await escale.ask({ question: 'What is the emergency number?', lang: 'en' });
  assert.equal(status, 200, JSON.stringify(body));
  assert.ok(body.text.length > 0);
});
