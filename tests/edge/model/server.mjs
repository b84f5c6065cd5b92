// A server that speaks the OpenAI protocol as it is spoken (chat completions with and without stream, embeddings, models,
// errors), on loopback, and misbehaves on command. It writes what a test tells it to, by default a true sentence from the
// first snippet of the prompt; told to obey, it does whatever anybody in the prompt demands.
//
//     const server = await serveModel();
//     server.reply = (prompt) => '…';        // what the model says
//     server.fault = 'stall';                // how it says it; see FAULTS
//
// Alone: node tests/edge/model/server.mjs [port]

import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

export const FAULTS = ['slow-first-byte', 'stall', 'rate-limited', 'rate-limited-briefly', 'error', 'error-once', 'truncated', 'malformed', 'wrong-type', 'enormous', 'redirect', 'reset', 'refused-key', 'error-event', 'endless-line'];

/** The parts of a prompt as Escale writes it. */
export function readPrompt(messages) {
  const system = messages.find(({ role }) => role === 'system')?.content ?? '';
  const user = messages.filter(({ role }) => role === 'user').map(({ content }) => content).join('\n');
  const snippets = [...user.matchAll(/^\[(\d+)\] (.*) \(source: [^)]*\)$/gm)].map(([, number, text]) => ({ number: Number(number), text }));
  const question = JSON.parse(user.match(/^QUESTION\n(\{.*\})$/m)?.[1] ?? '{"question":""}').question;
  return { system, user, snippets, question, language: system.match(/language tag ([\w-]+)/)?.[1] ?? 'en' };
}

/** A sentence of the first snippet, word for word, with its citation. */
export function faithful({ snippets }) {
  const [first] = snippets;
  if (!first) return 'NOTHING';
  return `${first.text.replace(/\*\*/g, '').replace(/[.。]?$/, '')} [${first.number}].`;
}

const tokens = (text) => Math.ceil(Buffer.byteLength(text) / 4);

/** A vector that texts with the same words share: enough to rank by in a test. */
export function embed(text, dimensions = 64) {
  const vector = new Array(dimensions).fill(0);
  for (const word of text.toLowerCase().normalize('NFKD').match(/\p{L}+|\p{N}+/gu) ?? []) {
    let hash = 2166136261;
    for (const byte of Buffer.from(word)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
    vector[hash % dimensions] += 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

export async function serveModel({ port = 0, key = null } = {}) {
  const server = {
    /** A fault, or a function (body, number of the request) => fault. */
    fault: null,
    /** What the model says to a prompt. */
    reply: faithful,
    /** Milliseconds between the pieces of a stream, and how long one that stalls or comes late waits. */
    pace: 0,
    patience: 60_000,
    /** Bodies of all requests for a completion, and their headers. */
    requests: [],
    headers: [],
    /** What it charged for each that it answered: { prompt_tokens, completion_tokens, total_tokens }. */
    usages: [],
    /** Other addresses that were asked for. */
    strayed: [],
    open: 0,
    /** Requests for vectors, and a function (body, number of the request) => fault; see embeddings(). */
    embeddings: { requests: [], fault: () => null, dimensions: 64 },
  };
  const listener = createServer(async (request, response) => {
    server.open += 1;
    response.on('close', () => (server.open -= 1));
    try {
      await answer(server, key, request, response);
    } catch (error) {
      if (!response.destroyed) response.destroy(error);
    }
  });
  await new Promise((resolve) => listener.listen(port, '127.0.0.1', resolve));
  server.url = `http://127.0.0.1:${listener.address().port}/v1`;
  server.close = () => new Promise((resolve) => {
    listener.closeAllConnections();
    listener.close(resolve);
  });
  return server;
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function fail(response, status, message, { headers = {}, type = 'invalid_request_error', code = null } = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message, type, param: null, code } }));
}

async function answer(server, key, request, response) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const path = new URL(request.url, 'http://model').pathname;
  if (key && request.headers.authorization !== `Bearer ${key}`) return fail(response, 401, 'Incorrect API key provided.', { code: 'invalid_api_key' });
  if (request.method === 'GET' && path === '/v1/models') {
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(JSON.stringify({ object: 'list', data: [{ id: 'stand-in', object: 'model', created: 1, owned_by: 'tests' }] }));
  }
  if (request.method !== 'POST' || !['/v1/chat/completions', '/v1/embeddings'].includes(path)) {
    server.strayed.push(path);
    return fail(response, 404, `Unknown request URL: ${request.method} ${path}.`);
  }
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return fail(response, 400, 'We could not parse the JSON body of your request.');
  }
  if (path === '/v1/embeddings') return embeddings(server, response, body);
  if (typeof body.model !== 'string') return fail(response, 400, 'you must provide a model parameter');
  if (!Array.isArray(body.messages) || body.messages.length === 0) return fail(response, 400, "'messages' is a required property");
  server.requests.push(body);
  server.headers.push(request.headers);
  const fault = typeof server.fault === 'function' ? server.fault(body, server.requests.length) : server.fault;
  return complete(server, response, body, fault);
}

async function embeddings(server, response, body) {
  const { model, input, encoding_format: format = 'float' } = body;
  server.embeddings.requests.push(body);
  const fault = server.embeddings.fault(body, server.embeddings.requests.length);
  switch (fault) {
    case 'rate-limited': return fail(response, 429, 'Rate limit reached.', { headers: { 'retry-after': '7' }, type: 'requests', code: 'rate_limit_exceeded' });
    case 'error': return fail(response, 500, 'The server had an error while processing your request.', { type: 'server_error' });
    case 'too-long': return fail(response, 400, "This model's maximum context length is 8192 tokens.");
    case 'refused-key': return fail(response, 401, 'Incorrect API key provided.', { code: 'invalid_api_key' });
    case 'reset': return response.socket.destroy();
    case 'hang': await wait(server.patience); break;
  }
  const { dimensions } = server.embeddings;
  let texts = [input].flat();
  if (fault === 'too-few') texts = texts.slice(1);
  const vector = (text) => (format === 'base64' ? Buffer.from(new Float32Array(embed(text, dimensions)).buffer).toString('base64') : embed(text, dimensions));
  response.writeHead(200, { 'content-type': 'application/json' });
  if (fault === 'malformed') return response.end('{"object":"list","data":[{"emb');
  const count = texts.reduce((sum, text) => sum + tokens(text), 0);
  response.end(JSON.stringify({
    object: 'list',
    model,
    data: texts.map((text, index) => ({ object: 'embedding', index, embedding: vector(text) })),
    usage: { prompt_tokens: count, total_tokens: count },
  }));
}

async function complete(server, response, body, fault) {
  switch (fault) {
    case 'slow-first-byte': await wait(server.patience); break;
    case 'rate-limited': return fail(response, 429, 'Rate limit reached.', { headers: { 'retry-after': '20' }, type: 'requests', code: 'rate_limit_exceeded' });
    case 'rate-limited-briefly': if (server.requests.length < 2) return fail(response, 429, 'Rate limit reached.', { type: 'requests' }); break;
    case 'error': return fail(response, 500, 'The server had an error while processing your request.', { type: 'server_error' });
    case 'error-once': if (server.requests.length < 2) return fail(response, 500, 'The server had an error.', { type: 'server_error' }); break;
    case 'refused-key': return fail(response, 401, 'Incorrect API key provided: sk-very-secret.', { code: 'invalid_api_key' });
    case 'wrong-type':
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end('<html><body>Sign in to the network</body></html>');
    case 'redirect':
      response.writeHead(307, { location: `${server.url}/elsewhere` });
      return response.end();
    case 'reset': return response.socket.destroy();
  }
  const prompt = readPrompt(body.messages);
  const said = await server.reply(prompt, body, server.requests.length);
  const id = `chatcmpl-${server.requests.length}`;
  const created = Math.floor(Date.now() / 1000);
  const usage = { prompt_tokens: tokens(prompt.system + prompt.user), completion_tokens: tokens(said) };
  usage.total_tokens = usage.prompt_tokens + usage.completion_tokens;
  server.usages.push(usage);
  const common = { id, created, model: body.model, system_fingerprint: 'fp_tests' };
  if (!body.stream) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const choice = { index: 0, message: { role: 'assistant', content: said, refusal: null }, logprobs: null, finish_reason: 'stop' };
    return response.end(JSON.stringify({ ...common, object: 'chat.completion', choices: [choice], usage }));
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const asked = Boolean(body.stream_options?.include_usage);
  const event = (choices, more = {}) => `data: ${JSON.stringify({ ...common, object: 'chat.completion.chunk', choices, ...(asked && { usage: null }), ...more })}\n\n`;
  const delta = (delta, finish_reason = null) => event([{ index: 0, delta, logprobs: null, finish_reason }]);
  const send = (text) => new Promise((resolve) => response.write(text, resolve));
  await send(delta({ role: 'assistant', content: '', refusal: null }));
  const pieces = said.match(/\s*\S{1,6}/gu) ?? [];
  for (const [at, piece] of pieces.entries()) {
    if (response.destroyed) return;
    const late = at >= pieces.length * 0.6;
    if (late && fault === 'stall') { await wait(server.patience); }
    if (late && fault === 'truncated') return response.end(delta({ content: piece }).slice(0, 30));
    if (late && fault === 'cut') return response.socket.destroy();
    if (late && fault === 'malformed') { await send('data: {"choices":[{"delta":{"content":"x"\n\n'); return response.end(); }
    if (late && fault === 'error-event') { await send('data: {"error":{"message":"overloaded","type":"server_error"}}\n\n'); return response.end(); }
    if (late && fault === 'endless-line') { for (let sent = 0; sent < 10_000_000 && !response.destroyed; sent += 65_536) await send('x'.repeat(65_536)); return response.end(); }
    await send(delta({ content: piece }));
    if (server.pace) await wait(server.pace);
  }
  if (fault === 'enormous') {
    // Ten megabytes of sentences.
    for (let sent = 0; sent < 10_000_000 && !response.destroyed; sent += 40_000) await send(delta({ content: 'and so it goes on and on '.repeat(1_600) }));
  }
  await send(delta({}, 'stop'));
  if (asked) await send(event([], { usage }));
  await send('data: [DONE]\n\n');
  response.end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serveModel({ port: Number(process.argv[2] ?? 0) });
  console.log(server.url);
}
