// Wrangler: one command run to its end, or a local server that goes on until it is stopped.

import { spawn } from 'node:child_process';

import { at, root } from './project.mjs';
import { Stop, output, run } from './run.mjs';
import { toolEnvironment } from './toolchain.mjs';

const program = at('node_modules', 'wrangler', 'bin', 'wrangler.js');

export function wranglerEnvironment() {
  return {
    ...toolEnvironment(),
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    // Locally, `Request.cf` is a placeholder: nothing here needs it, and fetching a real one needs a network.
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
}

/** `quiet` shows errors alone. */
export function wrangler(args, { quiet = false, env = {} } = {}) {
  const log = quiet ? { WRANGLER_LOG: 'error' } : {};
  return run(process.execPath, [program, ...args], { env: { ...wranglerEnvironment(), ...log, ...env } });
}

export function wranglerOutput(args) {
  return output(process.execPath, [program, ...args], { env: wranglerEnvironment() });
}

/** `wrangler dev`, resolved when it answers: { url, exited, stop() }. */
export async function serve({ port, state, quiet = false, options = [] }) {
  const args = ['dev', '--local', '--port', String(port), '--persist-to', state, '--show-interactive-dev-session=false', ...options];
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, ...wranglerEnvironment() },
  });
  const exited = new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  const url = `http://localhost:${port}`;
  let ended = false;
  exited.then(() => (ended = true));
  const deadline = Date.now() + 10 * 60_000;
  while (!(await fetch(`${url}/api/health`).then(() => true, () => false))) {
    if (ended) throw new Stop('`wrangler dev` ended before it answered: see its lines above');
    if (Date.now() > deadline) throw new Stop('`wrangler dev` did not answer within 10 minutes');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, exited, stop };
}
