// npm run bench:language: what detecting a language costs on workerd, apart from everything else.

import { at } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { main } from './run.mjs';
import { prepareTools } from './toolchain.mjs';
import { buildWorker, targetFolder } from './worker.mjs';

await main(async () => {
  await checkRequirements();
  await prepareTools();
  await buildWorker({ folder: at('bench', 'detect'), crate: 'detect', env: { CARGO_TARGET_DIR: await targetFolder() } });
  // It needs the npm packages, so it is only loaded once they are there.
  const { speed } = await import('../bench/language/speed.mjs');
  await speed();
});
