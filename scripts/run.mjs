// Running other programs, and saying in one line what went wrong.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { root } from './project.mjs';

/** Something that the person at the keyboard can mend: shown as one line, without a stack. */
export class Stop extends Error {}

/** Runs a script's work; a Stop becomes one line and a failing exit code. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\nescale: ${error.message}`);
    process.exit(1);
  }
}

export const say = (line) => console.log(`escale: ${line}`);

/** Says what starts, and how long it took when it took noticeable time. */
export async function step(name, work) {
  say(name);
  const started = performance.now();
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  if (seconds >= 2) say(`${name}: done in ${duration(seconds)}`);
  return result;
}

export function duration(seconds) {
  return seconds < 90 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Cargo shows its progress to a person, and errors alone to a log. */
export const cargoQuiet = process.stderr.isTTY ? [] : ['--quiet'];

/** Runs a program to its end. `otherwise` is what is said when it fails. */
export function run(program, args, { env = {}, cwd = root, otherwise } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => reject(new Stop(`${program} cannot be run: ${error.message}`)));
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve();
      if (signal === 'SIGINT') process.exit(128 + constants.signals.SIGINT);
      reject(new Stop(otherwise ?? `\`${[program, ...args].join(' ')}\` failed (${signal ?? `exit code ${code}`})`));
    });
  });
}

/** A program's standard output, or null when it is absent or fails. */
export function output(program, args, { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? text : null));
  });
}
