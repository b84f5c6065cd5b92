// npm run seed: the content into the local KV; with -- --remote into the account's.
//
//     npm run seed -- --remote [--namespace-id ID] [--env NAME]

import { parseArgs } from 'node:util';

import { packContent, storeLocally, storeRemotely } from './content.mjs';
import { checkRequirements } from './requirements.mjs';
import { main } from './run.mjs';
import { installPackages } from './toolchain.mjs';

await main(async () => {
  const { values } = parseArgs({
    options: { remote: { type: 'boolean' }, 'namespace-id': { type: 'string' }, env: { type: 'string' } },
  });
  await checkRequirements();
  await installPackages();
  await packContent();
  if (!values.remote) return storeLocally();
  await storeRemotely({ namespace: values['namespace-id'], environment: values.env });
});
