// The measurements. Each returns plain numbers; nothing here judges them.

import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import autocannon from 'autocannon';

import { cpuTime, residentMemory, startWorker } from './server.mjs';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export function sizes(build) {
  const wasm = readFileSync(join(build, 'index_bg.wasm'));
  return { raw_bytes: wasm.length, gzip_bytes: gzipSync(wasm, { level: 9 }).length };
}

/** A fresh workerd each time: first request byte to last response byte, and the same from the start of the process. */
export async function starts(place, body, times) {
  const asked = [];
  const born = [];
  for (let i = 0; i < times; i++) {
    const server = await startWorker(place);
    try {
      const { sent, done, status } = await firstAnswer(server.port, body);
      if (status !== 200) throw new Error(`the first answer had status ${status}`);
      asked.push(done - sent);
      born.push(done - server.bornAt);
    } finally {
      await server.stop();
    }
  }
  return { first_answer_ms: median(asked), first_answer_ms_all: asked, from_process_start_ms: median(born) };
}

/** One request on a connection that is open already, by hand, so that the clock starts with its first byte. */
function firstAnswer(port, body) {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const socket = connect(port, '127.0.0.1');
    const chunks = [];
    let sent;
    socket.setNoDelay(true);
    socket.on('connect', () => {
      sent = performance.now();
      socket.write(`POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    });
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const held = Buffer.concat(chunks).toString('latin1');
      // workerd keeps the connection open for seconds, whatever was asked for: the last byte is where the body ends.
      if (isWhole(held)) {
        resolve({ sent, done: performance.now(), status: Number(held.slice(9, 12)) });
        socket.destroy();
      }
    });
    socket.on('end', () => reject(new Error('the connection ended before the answer did')));
    socket.on('error', reject);
  });
}

/** Whether a response is there to its last byte: by its length, or by the last of its chunks. */
function isWhole(held) {
  const head = held.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /^content-length: *(\d+)/im.exec(held.slice(0, head))?.[1];
  return length === undefined ? held.endsWith('\r\n0\r\n\r\n') : held.length >= head + 4 + Number(length);
}

export async function throughput(url, body, seconds, connections) {
  const result = await autocannon({
    url: `${url}/api/ask`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    connections,
    duration: seconds,
  });
  return { requests_per_second: result.requests.average, failures: result.non2xx + result.errors + result.timeouts };
}

/** CPU time per request over `count` requests, one after the other on one connection. */
export async function cpuPerRequest(server, bodies, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let failures = 0;
  const before = cpuTime(server.pid);
  for (let i = 0; i < count; i++) {
    if ((await post(server.port, bodies[i % bodies.length], agent)).status !== 200) failures++;
  }
  const used = cpuTime(server.pid) - before;
  agent.destroy();
  return { cpu_ms: before === null ? null : used / count, failures };
}

/** Asks `count` mixed questions, a few at a time, and reads the memory. */
export async function memoryAfter(server, bodies, count) {
  const before = await health(server.port);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  let next = 0;
  let failures = 0;
  const asker = async () => {
    while (next < count) {
      if ((await post(server.port, bodies[next++ % bodies.length], agent)).status !== 200) failures++;
    }
  };
  await Promise.all(Array.from({ length: 8 }, asker));
  agent.destroy();
  const after = await health(server.port);
  return {
    questions: count,
    linear_bytes_before: before.memory_bytes ?? null,
    linear_bytes: after.memory_bytes ?? null,
    resident_bytes: residentMemory(server.pid),
    failures,
  };
}

const health = async (port) => (await fetch(`http://127.0.0.1:${port}/api/health`)).json();

export function post(port, body, agent) {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path: '/api/ask', headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
