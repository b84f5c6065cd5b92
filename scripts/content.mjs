// Compiles kv-seed into build/kv, and stores that where a Worker reads it.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { KV_BINDING, at, fingerprint, stamp } from './project.mjs';
import { Stop, output, run, say, step } from './run.mjs';
import { targetFolder } from './worker.mjs';
import { wrangler, wranglerOutput } from './wrangler.mjs';

export const packed = at('build', 'kv');
const bulk = join(packed, 'bulk.json');

/** Wrangler's own default: what is stored here is what `wrangler dev` serves, however it was started. */
export const localState = at('.wrangler', 'state');

/** The content tool, built; cargo decides whether there is anything to build. */
async function packTool() {
  await step('building the content tool (minutes the first time)', () => run('cargo', ['build', '--bin', 'pack', '--locked', '--quiet']));
  return join(await targetFolder(), 'debug', 'pack');
}

export async function checkContent() {
  await run(await packTool(), ['--check'], { otherwise: 'kv-seed has problems: see the lines above' });
}

/** kv-seed -> build/kv: one file per key, and bulk.json in the form of `wrangler kv bulk put`. */
export async function packContent() {
  const tool = await packTool();
  const made = stamp(at('build', '.kv-made-from'));
  const wanted = fingerprint({ paths: [tool, at('kv-seed')] });
  if (made.holds(wanted) && existsSync(bulk)) return say('the packed content in build/kv is up to date');
  await step('checking and packing the content', () =>
    run(tool, ['--out', packed], { otherwise: 'kv-seed has problems, nothing was packed: see the lines above' }),
  );
  made.write(wanted);
}

/** Into the local KV of a state folder. */
export async function storeLocally(state = localState) {
  const wanted = fingerprint({ paths: [bulk] });
  const stored = stamp(join(state, '.kv-stored'));
  if (stored.holds(wanted)) return say('the local KV holds this content already');
  await step('storing the content in the local KV', () =>
    wrangler(['kv', 'bulk', 'put', bulk, '--binding', KV_BINDING, '--local', '--persist-to', state], { quiet: true }),
  );
  stored.write(wanted);
}

/** Into the account's KV, in wrangler.toml's `environment` when one is named. */
export async function storeRemotely({ namespace, environment } = {}) {
  const target = await remoteTarget({ namespace, environment });
  if (!target) throw new Stop(`the account has no KV namespace for ${KV_BINDING} yet: run \`npm run deploy\` first, it makes one`);
  const keys = JSON.parse(readFileSync(bulk, 'utf8')).length;
  await step(`storing ${keys} keys (${Math.round(statSync(bulk).size / 1024)} kB) in the account's KV`, () =>
    wrangler(['kv', 'bulk', 'put', bulk, ...target, '--remote']),
  );
}

/** How wrangler is told which namespace: by the binding when wrangler.toml has its id, else by the id of the one that a deploy made. */
export async function remoteTarget({ namespace, environment } = {}) {
  if (namespace) return ['--namespace-id', namespace];
  const settings = readFileSync(at('wrangler.toml'), 'utf8');
  if (/^\s*id\s*=/m.test(settings)) return ['--binding', KV_BINDING, ...(environment ? ['--env', environment] : [])];
  const listed = await wranglerOutput(['kv', 'namespace', 'list']);
  if (!listed) throw new Stop('wrangler could not list the KV namespaces: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID');
  const start = listed.indexOf('[');
  const namespaces = start < 0 ? [] : JSON.parse(listed.slice(start));
  const name = settings.match(/^name\s*=\s*"([^"]+)"/m)[1];
  // The title that `wrangler deploy` gives to a namespace that it makes.
  const title = [name, environment, KV_BINDING].filter(Boolean).join('-').toLowerCase();
  const found = namespaces.find((each) => each.title.toLowerCase() === title);
  return found ? ['--namespace-id', found.id] : null;
}
