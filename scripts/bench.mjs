// npm run bench: builds all that is measured, then measures it and a Rust hello world in the same run.
//
//     npm run bench -- [--quick] [--seconds N]
//     npm run bench -- --grow [--quick] [--entities N] [--languages TAG,…]
//
// With --grow, what it costs when the territory has 50,000 places: see bench/growth.mjs.

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { packContent, packGrown, packed } from './content.mjs';
import { at } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { main, run, say } from './run.mjs';
import { prepareTools } from './toolchain.mjs';
import { buildWorker, targetFolder } from './worker.mjs';

/** Four scripts, one of them without spaces. English stands last in a territory, and must be there. */
const GROWN_IN = 'fr,de,ru,ar,zh-Hans,en';

await main(async () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      seconds: { type: 'string', default: '10' },
      grow: { type: 'boolean' },
      entities: { type: 'string', default: '50000' },
      languages: { type: 'string', default: GROWN_IN },
    },
  });
  await checkRequirements();
  await prepareTools();
  await buildWorker();
  // In the same target folder: what both have in common is compiled once.
  await buildWorker({ folder: at('bench', 'hello'), crate: 'hello', env: { CARGO_TARGET_DIR: await targetFolder() } });
  await packContent();
  const percentiles = (file, ...more) => run('cargo', ['run', '--quiet', '--locked', '--release', '--bin', 'latency', '--', '--json', file, ...more]);
  if (values.grow) {
    const grown = at('build', 'kv-grown');
    const languages = values.languages.split(',');
    await packGrown({ entities: values.entities, languages, into: grown });
    const { growth } = await import('../bench/growth.mjs');
    const latency = (packs, file) => percentiles(file, '--packs', packs, '--languages', values.languages);
    return growth({ real: packed, grown, languages, quick: values.quick ?? false, latency });
  }
  // The benchmark needs the npm packages, so it is only loaded once they are there.
  const { bench } = await import('../bench/bench.mjs');
  const native = ['src/bin/latency.rs', 'src/bin/latency/main.rs'].some((path) => existsSync(at(path)));
  if (!native) say('there is no native latency tool in src/bin: percentiles are left out');
  await bench({
    packed,
    seconds: values.quick ? 3 : Number(values.seconds),
    quick: values.quick ?? false,
    latency: native ? percentiles : null,
  });
});
