// Compiles kv-seed into build/kv, and stores that where a Worker reads it.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { KV_BINDING, at, fingerprint, stamp } from './project.mjs';
import { Stop, cargoQuiet, run, say, step } from './run.mjs';
import { targetFolder } from './worker.mjs';
import { wrangler, wranglerOutput } from './wrangler.mjs';

export const packed = at('build', 'kv');
const bulk = join(packed, 'bulk.json');

/** Wrangler's own default: what is stored here is what `wrangler dev` serves, however it was started. */
export const localState = at('.wrangler', 'state');

const kvMade = stamp(at('build', '.kv-made-from'));

/** The content tool, built; cargo decides whether there is anything to build. */
async function packTool() {
  await step(`building the content tool${kvMade.exists() ? '' : ' (minutes the first time)'}`, () =>
    run('cargo', ['build', '--bin', 'pack', '--locked', ...cargoQuiet]),
  );
  return join(await targetFolder(), 'debug', 'pack');
}

/** What each language lacks beside English; a gap ends the run. */
export async function checkCoverage() {
  await run(await packTool(), ['--coverage'], { otherwise: 'a language lacks something: see the lines above' });
}

/** What a model may read, a line each: { id, text, metadata }. */
export async function listSnippets(file) {
  const tool = await packTool();
  const made = stamp(`${file}.made-from`);
  const wanted = fingerprint({ paths: [tool, at('kv-seed')] });
  if (made.holds(wanted) && existsSync(file)) return;
  await run(tool, ['--snippets', file], { otherwise: 'kv-seed has problems: see the lines above' });
  made.write(wanted);
}

/** kv-seed -> build/kv: one file per key, and bulk.json in the form of `wrangler kv bulk put`. */
export async function packContent() {
  const tool = await packTool();
  const wanted = fingerprint({ paths: [tool, at('kv-seed')] });
  if (kvMade.holds(wanted) && existsSync(bulk)) return say('the packed content in build/kv is up to date');
  await step('checking and packing the content', () =>
    run(tool, ['--out', packed], { otherwise: 'kv-seed has problems, nothing was packed: see the lines above' }),
  );
  kvMade.write(wanted);
}

/** Another folder of content -> `into`. */
export async function packSeed({ seed, into }) {
  await run(await packTool(), ['--seed', seed, '--out', into], { otherwise: `${seed} has problems: see the lines above` });
}

/** kv-seed with invented places up to so many, in these languages -> `into`: for measuring alone. */
export async function packGrown({ entities, languages, into }) {
  await step(`packing ${entities} places in ${languages.join(', ')}`, () =>
    run('cargo', ['run', '--release', '--bin', 'pack', '--locked', ...cargoQuiet, '--', '--out', into, '--grow', entities, '--languages', languages.join(',')]),
  );
}

/** Into the local KV of a state folder, where a running `wrangler dev` finds it too. */
export async function storeLocally(state = localState) {
  const wanted = fingerprint({ paths: [bulk] });
  const stored = stamp(join(state, '.kv-stored'));
  if (stored.holds(wanted)) return say('the local KV holds this content already');
  await step('storing the content in the local KV', () => putLocally(state));
  stored.write(wanted);
}

/**
 * Through Miniflare on the state that `wrangler dev` keeps: `wrangler kv bulk put --local` (4.86.0) takes decoded base64 for
 * UTF-8 text and so damages every pack. The release before stays, for a server that still holds it; older ones go.
 */
async function putLocally(state) {
  const { Miniflare } = await import('miniflare');
  const script = 'export default { fetch() { return new Response(); } }';
  const miniflare = new Miniflare({ modules: true, script, cf: false, kvNamespaces: { [KV_BINDING]: KV_BINDING }, kvPersist: join(state, 'v3', 'kv') });
  try {
    const namespace = await miniflare.getKVNamespace(KV_BINDING);
    const pairs = JSON.parse(readFileSync(bulk, 'utf8'));
    const kept = new Set(pairs.map(({ key }) => key));
    const names = pairs.map(({ key }) => key).filter((key) => key.endsWith('/current'));
    const releasesBefore = await Promise.all(names.map(async (key) => `${dirname(key)}/${(await namespace.get(key))?.split('\n')[0]}/`));
    // In order: the names of the releases come last.
    for (const { key, value, base64 } of pairs) {
      // A plain array: Miniflare's proxy does not take a Buffer.
      await namespace.put(key, new Uint8Array(Buffer.from(value, base64 ? 'base64' : 'utf8')));
    }
    for (const { name } of (await namespace.list()).keys) {
      if (!kept.has(name) && !releasesBefore.some((release) => name.startsWith(release))) await namespace.delete(name);
    }
  } finally {
    await miniflare.dispose();
  }
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
