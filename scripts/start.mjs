// npm start: from a fresh clone to a page that answers, on this machine alone.

import { watch } from 'node:fs';

import { localState, packContent, storeLocally } from './content.mjs';
import { at } from './project.mjs';
import { checkPortFree, checkRequirements, portWanted } from './requirements.mjs';
import { Stop, main, say } from './run.mjs';
import { prepareTools } from './toolchain.mjs';
import { buildWorker } from './worker.mjs';
import { serve } from './wrangler.mjs';

await main(async () => {
  const port = portWanted();
  await checkRequirements();
  await checkPortFree(port);
  await prepareTools();
  await buildWorker();
  await packContent();
  await storeLocally();
  const server = await serve({ port, state: localState });
  say(`open ${server.url} (Ctrl-C ends it; a change in src/ or kv-seed/ is built and served by itself)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.stop());
  watchContent();
  process.exit(await server.exited);
});

/** An edit of kv-seed reaches the running server; one with problems changes nothing. Wrangler itself watches src. */
function watchContent() {
  let timer;
  let work = Promise.resolve();
  const refresh = async () => {
    try {
      await packContent();
      await storeLocally();
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      say(error.message);
    }
  };
  watch(at('kv-seed'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(refresh)), 500);
  });
}
