// npm run build: the Worker and the packed content, into build/.
//
// wrangler runs this with --worker before `dev` and `deploy` ([build] in wrangler.toml). Where a build is present and
// there is no cargo (a deploy from a prebuilt release, a build service without Rust), the build that is present is used.

import { existsSync } from 'node:fs';

import { packContent } from './content.mjs';
import { at } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { Stop, main, say } from './run.mjs';
import { prepareTools } from './toolchain.mjs';
import { buildWorker } from './worker.mjs';

await main(async () => {
  const workerOnly = process.argv.includes('--worker');
  try {
    await checkRequirements();
  } catch (error) {
    const prebuilt = ['index.js', 'index_bg.wasm'].every((file) => existsSync(at('build', file)));
    if (!(error instanceof Stop) || !workerOnly || !prebuilt) throw error;
    return say(`the Worker in build/ is used as it is (${error.message})`);
  }
  await prepareTools();
  await buildWorker();
  if (!workerOnly) await packContent();
});
