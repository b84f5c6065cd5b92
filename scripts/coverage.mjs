// npm run coverage: what each language lacks beside English.

import { checkCoverage } from './content.mjs';
import { checkRequirements } from './requirements.mjs';
import { main } from './run.mjs';

await main(async () => {
  await checkRequirements();
  await checkCoverage();
});
