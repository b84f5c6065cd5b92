// Vectorize and Workers AI as a Worker sees them, on loopback. The objects in `env` are workerd's own (its JavaScript is in
// the binary; Miniflare puts them there for bindings that are run remotely); what they send, this server answers in the
// platform's form, within its limits, and with its errors. It misbehaves on command.
//
//     const platform = await servePlatform();
//     await start({ bindings: platform.bindings, vars: { LLM_MODEL: platform.writer, EMBED_MODEL: platform.embedder } });
//     platform.fault = 'index-hangs';
//
// What it knows of the platform, beside its documents: https://github.com/cloudflare/workerd/tree/main/src/cloudflare/internal
// (vectorize-api.ts, ai-api.ts), and the numbers of errors as people have reported them.

import { createServer } from 'node:http';

import { embed, faithful, readPrompt } from './server.mjs';

/** @cf/baai/bge-m3 gives so many. */
export const DIMENSIONS = 1024;
const LIMITS = { top: 100, topWithMetadata: 50, filter: 2048, id: 64, batch: 1000, metadata: 10 * 1024, texts: 100 };
/** Properties with a metadata index: others cannot be filtered by. */
const INDEXED = ['territory', 'kind', 'until'];

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function servePlatform() {
  const platform = {
    writer: '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
    embedder: '@cf/baai/bge-m3',
    /** id → { values, metadata, namespace? } */
    vectors: new Map(),
    /** See faults(): a name, or a function (what is asked: 'query' | 'embed' | 'write') => name. */
    fault: null,
    /** How long what hangs does. */
    patience: 60_000,
    /** What the writer says to a prompt, and the vector of a text. */
    reply: faithful,
    embed: (text) => embed(text, DIMENSIONS),
    /** What was asked: bodies of queries, inputs of the models. */
    queries: [],
    embedded: [],
    written: [],
  };
  const listener = createServer(async (request, response) => {
    try {
      await answer(platform, request, response);
    } catch (error) {
      if (!response.destroyed) response.destroy(error);
    }
  });
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const remoteProxyConnectionString = new URL(`http://127.0.0.1:${listener.address().port}`);
  platform.bindings = {
    ai: { binding: 'AI', remoteProxyConnectionString },
    vectorize: { SNIPPETS: { index_name: 'escale', remoteProxyConnectionString } },
  };
  platform.close = () => new Promise((resolve) => {
    platform.patience = 0;
    listener.closeAllConnections();
    listener.close(resolve);
  });
  return platform;
}

async function answer(platform, request, response) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const url = new URL(request.headers['mf-url'] ?? 'http://nowhere/');
  const send = (status, body, type = 'application/json') => {
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  if (url.host === 'vector-search') return index(platform, url.pathname.slice(1), text, send);
  if (url.host === 'workers-binding.ai') return ai(platform, request.headers['mf-header-cf-consn-model-id'], JSON.parse(text).inputs, send, response);
  send(404, { error: `nobody is at ${url}` });
}

const faultOf = (platform, what) => (typeof platform.fault === 'function' ? platform.fault(what) : platform.fault);

/** Vectorize: what it refuses, it refuses as { code, error }. */
async function index(platform, operation, text, send) {
  const refuse = (code, error, status = 400) => send(status, { code, error });
  const { vectors } = platform;
  switch (operation) {
    case 'info': return send(200, { vectorCount: vectors.size, dimensions: DIMENSIONS, processedUpToDatetime: null, processedUpToMutation: null });
    case 'getByIds': return send(200, JSON.parse(text).ids.filter((id) => vectors.has(id)).map((id) => ({ id, ...vectors.get(id) })));
    case 'deleteByIds':
      JSON.parse(text).ids.forEach((id) => vectors.delete(id));
      return send(200, { mutationId: crypto.randomUUID() });
    case 'insert':
    case 'upsert': {
      const given = text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
      if (given.length > LIMITS.batch) return send(413, { error: `too many vectors; max is ${LIMITS.batch}, got ${given.length}` });
      for (const { id, values, metadata } of given) {
        if (Buffer.byteLength(id) > LIMITS.id) return refuse(40008, `id too long; max is ${LIMITS.id} bytes, got ${Buffer.byteLength(id)} bytes`);
        if (values.length !== DIMENSIONS) return refuse(40012, `invalid vector for id="${id}", expected ${DIMENSIONS} dimensions, and got ${values.length} dimensions`);
        if (Buffer.byteLength(JSON.stringify(metadata ?? {})) > LIMITS.metadata) return send(400, { error: `metadata too large; max is ${LIMITS.metadata} bytes` });
      }
      for (const { id, ...vector } of given) if (operation === 'upsert' || !vectors.has(id)) vectors.set(id, vector);
      return send(200, { mutationId: crypto.randomUUID() });
    }
    case 'query': return query(platform, JSON.parse(text), send, refuse);
    default: return send(404, { error: 'not found' });
  }
}

async function query(platform, body, send, refuse) {
  platform.queries.push(body);
  const { vector, topK = 5, filter = {}, returnMetadata = 'none', returnValues = false } = body;
  switch (faultOf(platform, 'query')) {
    case 'index-hangs': await wait(platform.patience); break;
    case 'index-busy': return refuse(40041, 'Too Many Requests', 429);
    case 'index-fails': return send(500, '<html>502 Bad Gateway</html>', 'text/html');
    case 'index-garbles': return send(200, '{"matches":[{"id":');
    case 'index-says-nothing': return send(200, 'null');
    case 'index-of-another-form': return send(200, { matches: { first: 1 }, count: '1' });
    case 'index-without-metadata': return send(200, { count: 1, matches: [{ id: [...platform.vectors.keys()][0], score: 0.9 }] });
    case 'index-floods': return send(200, { count: 20_000, matches: Array.from({ length: 20_000 }, (_, at) => ({ id: `${at}`, score: 1, metadata: { name: `nothing.${at}` } })) });
  }
  if (!['none', 'indexed', 'all'].includes(returnMetadata)) return refuse(40026, 'Failed to parse the request body as JSON: returnMetadata: expected value');
  const most = returnValues || returnMetadata === 'all' ? LIMITS.topWithMetadata : LIMITS.top;
  if (topK > most) return refuse(40025, most === LIMITS.top ? `max top K is ${most}, but got ${topK}` : `with returnValues=true or returnMetadata=all, max top K is ${most}, but got ${topK}`);
  if (vector.length !== DIMENSIONS) return refuse(40006, `invalid query vector, expected ${DIMENSIONS} dimensions, and got ${vector.length} dimensions`);
  if (JSON.stringify(filter).length >= LIMITS.filter) return send(400, { error: `filter too large; max is ${LIMITS.filter} bytes` });
  const passes = faultOf(platform, 'query') === 'index-ignores-filters' ? () => true : ({ metadata }) => Object.entries(filter).every(([name, wanted]) => INDEXED.includes(name) && holds(metadata?.[name], wanted));
  const cosine = (values) => values.reduce((sum, value, at) => sum + value * vector[at], 0) / (Math.hypot(...values) * Math.hypot(...vector) || 1);
  const matches = [...platform.vectors].filter(([, held]) => passes(held)).map(([id, { values, metadata }]) => ({
    id,
    score: cosine(values),
    ...(returnValues && { values }),
    ...(returnMetadata === 'all' && { metadata }),
    ...(returnMetadata === 'indexed' && { metadata: Object.fromEntries(INDEXED.map((name) => [name, metadata?.[name]])) }),
  }));
  matches.sort((a, b) => b.score - a.score);
  const found = matches.slice(0, topK);
  send(200, { count: found.length, matches: found });
}

function holds(value, wanted) {
  if (wanted === null || typeof wanted !== 'object') return value === wanted;
  const operators = {
    $eq: (one) => value === one,
    $ne: (one) => value !== one,
    $in: (many) => many.includes(value),
    $nin: (many) => !many.includes(value),
    $lt: (one) => value < one,
    $lte: (one) => value <= one,
    $gt: (one) => value > one,
    $gte: (one) => value >= one,
  };
  return Object.entries(wanted).every(([operator, operand]) => operators[operator](operand));
}

/** Workers AI: its errors have a number, a name and a description. */
async function ai(platform, model, inputs, send, response) {
  const refuse = (status, internalCode, description) => send(status, { internalCode, name: 'AiError', message: `AiError: ${description}`, description });
  const known = { [platform.embedder]: 'embed', [platform.writer]: 'write' };
  const what = known[model];
  if (!what) return refuse(400, 5007, `No such model ${model} or task`);
  (what === 'embed' ? platform.embedded : platform.written).push(inputs);
  const fault = faultOf(platform, what);
  switch (fault) {
    case `${what}-hangs`: await wait(platform.patience); break;
    case `${what}-busy`: return refuse(429, 3040, `Capacity temporarily exceeded for ${model}, please try again`);
    case `${what}-spent`: return refuse(429, 3036, "You have used up your daily free allocation of 10,000 neurons. Please upgrade to Cloudflare's Workers Paid plan if you would like to continue usage.");
    case `${what}-late`: return refuse(408, 3007, 'Request timeout');
    case `${what}-blocked`: return refuse(403, 3023, 'Service unavailable for account');
    case `${what}-fails`: return send(500, 'error code: 1031', 'text/plain');
    case `${what}-garbles`: return send(200, '{"shape":[1,', 'application/json');
  }
  return what === 'embed' ? vector(platform, inputs, fault, send, refuse) : text(platform, inputs, fault, send, refuse, response);
}

function vector(platform, inputs, fault, send, refuse) {
  const texts = [inputs.text].flat();
  if (!texts.every((text) => typeof text === 'string' && text.length > 0) || texts.length > LIMITS.texts) return refuse(400, 5006, 'Error: oneOf at \'/\' not met, 0 matches');
  let data = texts.map(platform.embed);
  switch (fault) {
    case 'embed-short': data = data.map((values) => values.slice(0, 768)); break;
    case 'embed-nothing': data = []; break;
    case 'embed-words': data = data.map((values) => values.map(String)); break;
    case 'embed-holes': data = data.map((values) => [null, ...values.slice(1)]); break;
    case 'embed-queued': return send(200, { request_id: crypto.randomUUID() });
    case 'embed-text': return send(200, 'a text', 'text/plain');
  }
  send(200, { shape: [data.length, data[0]?.length ?? 0], data, pooling: 'cls' });
}

async function text(platform, inputs, fault, send, refuse, response) {
  if (!Array.isArray(inputs.messages) || Object.keys(inputs).some((name) => !['messages', 'max_tokens', 'temperature', 'stream'].includes(name))) return refuse(400, 5006, 'Error: oneOf at \'/\' not met, 0 matches');
  const said = await platform.reply(readPrompt(inputs.messages));
  const usage = { prompt_tokens: Math.ceil(JSON.stringify(inputs.messages).length / 4), completion_tokens: Math.ceil(said.length / 4) };
  usage.total_tokens = usage.prompt_tokens + usage.completion_tokens;
  if (!inputs.stream || fault === 'write-whole') return send(200, { response: said, usage });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const event = (data) => new Promise((resolve) => response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`, resolve));
  const pieces = said.match(/\s*\S{1,6}/gu) ?? [];
  for (const [at, piece] of pieces.entries()) {
    if (response.destroyed) return;
    const late = at >= pieces.length * 0.6;
    if (late && fault === 'write-stalls') await wait(platform.patience);
    if (late && fault === 'write-cuts') return response.socket.destroy();
    if (late && fault === 'write-ends') return response.end();
    if (late && fault === 'write-errs') { await event({ error: { message: 'upstream', code: 3040 } }); return response.end(); }
    await event({ response: piece, p: 'abcdefghijklmnop' });
  }
  await event({ response: '', usage });
  await event('[DONE]');
  response.end();
}
