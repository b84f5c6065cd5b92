// Vectors of texts from an OpenAI-compatible /embeddings, in batches, with patience.

import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { Stop } from './run.mjs';

/** Texts in a request; what most servers take without asking. */
const BATCH = 32;
/** A request that failed for the moment is made again so often, and waits no longer than this between. */
const TRIES = 6;
const LONGEST_WAIT = 120;
/** Seconds for one request. */
const PATIENCE = 120;

/**
 * Embeds texts: calls `done(texts, vectors)` for each batch as it comes, `failed(text, why)` for each text that cannot be
 * embedded, and `waits(seconds, why)` before it tries again. A server that refuses the key or does not answer at all ends it
 * with a Stop. `pause` is how it waits.
 */
export async function embedAll({ url, model, key, texts, done, failed, waits = () => {}, pause = (seconds) => wait(seconds * 1000) }) {
  const one = (batch) => patiently(() => request({ url, model, key, batch }), { waits, pause, url });
  let dimensions;
  const embed = async (batch) => {
    let vectors;
    try {
      vectors = await one(batch);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (batch.length === 1) return failed(batch[0], error.message);
      // One of them is to blame: halves tell which.
      const half = Math.ceil(batch.length / 2);
      await embed(batch.slice(0, half));
      return embed(batch.slice(half));
    }
    dimensions ??= vectors[0].length;
    if (vectors.some(({ length }) => length !== dimensions)) throw new Stop(`${model} gives vectors of ${dimensions} and of other numbers`);
    await done(batch, vectors);
  };
  for (let from = 0; from < texts.length; from += BATCH) await embed(texts.slice(from, from + BATCH));
}

/** The server does not take what it was sent. */
class Refused extends Error {}
/** It may take it later. */
class Later extends Error {
  constructor(message, seconds) {
    super(message);
    this.seconds = seconds;
  }
}

async function patiently(work, { waits, pause, url }) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      if (attempt === TRIES) throw new Stop(`${url}: ${error.message}; tried ${TRIES} times. What came is kept: run this again to go on`);
      const seconds = Math.min(error.seconds ?? 2 ** (attempt - 1), LONGEST_WAIT);
      waits(seconds, error.message);
      await pause(seconds);
    }
  }
}

async function request({ url, model, key, batch }) {
  let response, text;
  try {
    response = await fetch(`${url.replace(/\/+$/, '')}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input: batch, encoding_format: 'float' }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE * 1000),
    });
    text = await response.text();
  } catch (error) {
    throw new Later(error.cause?.message ?? error.message);
  }
  const why = `${response.status} ${text.slice(0, 200)}`.trim();
  if ([401, 403, 404].includes(response.status)) throw new Stop(`${url}/embeddings: ${why}`);
  if (response.status === 429 || response.status >= 500) throw new Later(why, after(response.headers.get('retry-after')));
  if (!response.ok) throw new Refused(why);
  return vectors(text, batch.length);
}

/** Seconds that a server asks for, as a number or a date. */
function after(header) {
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 1) : undefined;
}

/** The vectors of a reply in the order of the texts; a reply that is not whole is asked for again. */
function vectors(text, count) {
  let data;
  try {
    ({ data } = JSON.parse(text));
  } catch {
    throw new Later('the reply is no JSON');
  }
  const found = Array.isArray(data) ? [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding) : [];
  const sound = (vector) => Array.isArray(vector) && vector.length > 0 && vector.every(Number.isFinite);
  if (found.length !== count || !found.every(sound)) throw new Later(`the reply has no ${count} vectors`);
  return found;
}

/** The records of a file, one a line. Half a line, left by a run that was broken off, is cut away. */
export function records(file) {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return whole.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** A bar for a person, and a line for every tenth for a log. */
export function progress(total, what) {
  const started = performance.now();
  let shown = -1;
  return (count) => {
    const tenth = Math.floor((10 * count) / Math.max(total, 1));
    const left = count > 0 ? ((performance.now() - started) / count) * (total - count) : 0;
    const line = `${count} of ${total} ${what}, about ${Math.ceil(left / 1000)} s left`;
    if (process.stdout.isTTY) process.stdout.write(`\r[${'#'.repeat(3 * tenth).padEnd(30, '-')}] ${line}\x1b[K${count >= total ? '\n' : ''}`);
    else if (tenth > shown) console.log(`escale: ${line}`);
    shown = tenth;
  };
}
