// npm run bench: builds all that is measured, then measures it and a Rust hello world in the same run.
//
//     npm run bench -- [--quick] [--seconds N]

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { packContent, packed } from './content.mjs';
import { at } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { main, run, say } from './run.mjs';
import { prepareTools } from './toolchain.mjs';
import { buildWorker, targetFolder } from './worker.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, seconds: { type: 'string', default: '10' } } });
  await checkRequirements();
  await prepareTools();
  await buildWorker();
  // In the same target folder: what both have in common is compiled once.
  await buildWorker({ folder: at('bench', 'hello'), crate: 'hello', env: { CARGO_TARGET_DIR: await targetFolder() } });
  await packContent();
  // The benchmark needs the npm packages, so it is only loaded once they are there.
  const { bench } = await import('../bench/bench.mjs');
  const native = ['src/bin/latency.rs', 'src/bin/latency/main.rs'].some((path) => existsSync(at(path)));
  if (!native) say('there is no native latency tool in src/bin: percentiles are left out');
  await bench({
    packed,
    seconds: values.quick ? 3 : Number(values.seconds),
    quick: values.quick ?? false,
    latency: native ? (file) => run('cargo', ['run', '--quiet', '--locked', '--release', '--bin', 'latency', '--', '--json', file]) : null,
  });
});
