// Finds a Chromium for the browser tests.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { Stop, run, say, step } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The path of a Chromium, or null. On a CI machine, where we are root, Debian's is installed when none is there. */
export async function findChromium() {
  const found = search();
  if (found || !process.env.CI || process.getuid?.() !== 0 || process.platform !== 'linux') return found;
  try {
    await step('installing Chromium for the browser tests (about 1 min)', async () => {
      await run('apt-get', ['update', '-qq']);
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
  }
  return search();
}

function search() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.CHROMIUM, ...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere];
  return candidates.find((path) => path && executable(path)) ?? null;
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
