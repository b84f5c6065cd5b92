// What a machine must bring: Node, Rust, a free port. Each thing that is missing is one line that says how to mend it.

import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

import { atLeast, rustVersionWanted } from './project.mjs';
import { Stop, output } from './run.mjs';

const NODE_WANTED = '20.3';

export async function checkRequirements() {
  if (process.platform === 'win32') throw new Stop('the build tools need a Unix: on Windows, run this inside WSL');
  if (!atLeast(process.versions.node, NODE_WANTED)) {
    throw new Stop(`Node ${NODE_WANTED} or newer is needed, this is ${process.versions.node}: install it from https://nodejs.org`);
  }
  const cargoHome = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin');
  // A shell that was open while rustup was installed does not have it on its PATH yet.
  if (existsSync(cargoHome)) process.env.PATH = [process.env.PATH, cargoHome].join(delimiter);
  const rustc = await output('rustc', ['--version']);
  if (!rustc || !(await output('cargo', ['--version']))) {
    throw new Stop('Rust is needed and not found (no cargo on the PATH): install rustup from https://rustup.rs, then run this again');
  }
  const version = rustc.split(' ')[1];
  if (!atLeast(version, rustVersionWanted())) {
    throw new Stop(`Rust ${rustVersionWanted()} or newer is needed, this is ${version}: run \`rustup update stable\``);
  }
}

export function portWanted() {
  const text = process.env.PORT ?? '8787';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Stop(`PORT must be a number from 1 to 65535, not "${text}"`);
  return port;
}

/** Asks whether somebody answers: binding a port would miss a server that listens on the other address family. */
export async function checkPortFree(port) {
  const answered = await Promise.all(['127.0.0.1', '::1'].map((host) => answers(host, port)));
  if (answered.includes(true)) {
    throw new Stop(`port ${port} is taken by another program: stop it, or choose another port with \`PORT=8788 npm start\``);
  }
}

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 1000 });
    const end = (result) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', end(true));
    socket.on('error', end(false));
    socket.on('timeout', end(false));
  });
}
