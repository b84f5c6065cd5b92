// npm run deploy: builds, publishes the Worker and its content. What follows `--` goes to `wrangler deploy`:
//
//     npm run deploy -- --dry-run        everything but the publishing, without an account or a network
//     npm run deploy -- --env production

import { packContent, remoteTarget, storeRemotely } from './content.mjs';
import { at } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { main, say } from './run.mjs';
import { prepareTools } from './toolchain.mjs';
import { buildWorker } from './worker.mjs';
import { wrangler } from './wrangler.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  await checkRequirements();
  await prepareTools();
  await buildWorker();
  await packContent();
  if (args.includes('--dry-run')) {
    await wrangler(['deploy', '--outdir', at('build', 'dry-run'), ...args]);
    return say('nothing was published: this was a dry run; the content would be stored from build/kv/bulk.json');
  }
  const environment = args.includes('--env') ? args[args.indexOf('--env') + 1] : undefined;
  // Content first, so that the new Worker never meets a pack that is older than itself; a first deploy has no KV yet.
  const seeded = (await remoteTarget({ environment })) !== null;
  if (seeded) await storeRemotely({ environment });
  await wrangler(['deploy', ...args]);
  if (!seeded) await storeRemotely({ environment });
});
