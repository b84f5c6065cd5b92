// npm test: every rule and every ring. Each step says what it is; the first that fails ends the run.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { findChromium } from './browser.mjs';
import { checkCoverage, packContent, storeLocally } from './content.mjs';
import { at, root } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { Stop, duration, main, output, run, say, step } from './run.mjs';
import { WASM_TARGET, prepareTools, toolEnvironment } from './toolchain.mjs';
import { buildWorker } from './worker.mjs';
import { serve, wrangler } from './wrangler.mjs';
import { STANDS_STILL } from '../tests/edge/standstill.mjs';

const started = performance.now();

await main(async () => {
  await checkRequirements();
  await addRustComponents();
  await step('formatting', () => cargo(['fmt', '--check'], 'the code is not formatted: run `cargo fmt`'));
  // From the network while the tools compile.
  const [chromium] = await together(findChromium, prepareTools);
  const deny = ['--', '-D', 'warnings'];
  await step('clippy, native', () => cargo(['clippy', '--quiet', '--locked', '--all-targets', ...deny]));
  // As the Worker is built: what the macros are made of is compiled once for both.
  await step(`clippy, ${WASM_TARGET}`, () => cargo(['clippy', '--quiet', '--locked', '--release', '--lib', '--target', WASM_TARGET, ...deny]));
  // The Worker is linked on one core for minutes, and so is much of the native tests run.
  await together(buildWorker, async () => {
    await step('native tests', () => cargo(['test', '--quiet', '--locked', '--no-fail-fast']));
    await packContent();
    await step('coverage of the languages', checkCoverage);
  });
  await step('deploy, dry run', dryRun);
  await step('tests of the tools, on workerd and in the browser', () => ringTests(chromium));
  say(`all of it passed, in ${duration((performance.now() - started) / 1000)}`);
});

/** Both to their end, whatever becomes of the other; then the first that failed, or what they made. */
async function together(...works) {
  const ended = await Promise.allSettled(works.map((work) => work()));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return ended.map(({ value }) => value);
}

function cargo(args, otherwise) {
  return run('cargo', args, { env: toolEnvironment(), otherwise });
}

async function addRustComponents() {
  const missing = [];
  if (!(await output('cargo', ['fmt', '--version']))) missing.push('rustfmt');
  if (!(await output('cargo', ['clippy', '--version']))) missing.push('clippy');
  if (missing.length > 0) await run('rustup', ['component', 'add', ...missing]);
}

/** As a developer deploys, and as a machine that has Node and no Rust deploys the build that is present. */
async function dryRun() {
  const args = ['deploy', '--dry-run', '--outdir', at('build', 'dry-run')];
  await wrangler(args, { quiet: true });
  const nodeAlone = await mkdtemp(join(tmpdir(), 'escale-node-'));
  try {
    await symlink(process.execPath, join(nodeAlone, 'node'));
    await wrangler(args, { quiet: true, env: { PATH: nodeAlone, CARGO_HOME: nodeAlone } });
  } finally {
    await rm(nodeAlone, { recursive: true });
  }
}

async function ringTests(chromium) {
  const edge = [...testFiles('tests/tools'), ...testFiles('tests/edge')];
  const browser = testFiles('tests/browser');
  if (browser.length > 0 && !chromium) {
    console.error('\n  !!  NO CHROMIUM: the browser tests are SKIPPED. Install one (Debian: `apt-get install chromium`), or set CHROMIUM.\n');
  }
  // Two hundred visitors at once want both cores for themselves.
  const crowded = edge.filter((file) => file.endsWith('generation.test.mjs'));
  const others = edge.filter((file) => !crowded.includes(file));
  await runTests(crowded);
  if (!chromium) return runTests(others);
  const state = await mkdtemp(join(tmpdir(), 'escale-browser-'));
  let server;
  try {
    await storeLocally(state);
    server = await serve({ port: await freePort(), state, quiet: true });
    // The longest first.
    await runTests([...browser, ...others], { ESCALE_URL: server.url, CHROMIUM: chromium });
  } finally {
    await server?.stop();
    await rm(state, { recursive: true, force: true });
  }
}

/** Much of it waits for deadlines: two files at a time, where Node alone would take one on two cores. */
async function runTests(files, env = {}) {
  const [waiting, failed] = [[...files], []];
  const take = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      let code = await runFile(file, env);
      if (code === STANDS_STILL) {
        say(`${relative(root, file)}: the runtime stood still, and it is run ONCE MORE (tests/edge/standstill.mjs says why)`);
        code = await runFile(file, env);
      }
      if (code !== 0) failed.push(relative(root, file));
    }
  };
  await Promise.all([take(), take()]);
  if (failed.length > 0) throw new Stop(`tests on workerd or in the browser failed, in ${failed.join(', ')}: see the lines above`);
}

/** A file of tests by itself; what it prints comes in one piece. Resolves to its exit code. */
function runFile(file, env) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--test-reporter=spec', file], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      say(`${relative(root, file)}: ${code === 0 ? 'passed' : 'FAILED'}, in ${duration((performance.now() - started) / 1000)}`);
      resolve(code ?? 1);
    });
  });
}

function testFiles(folder) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder)).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => at(folder, name));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
