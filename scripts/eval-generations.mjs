// npm run eval:generations: plants errors in written answers, and reports what the checks catch and what good they lose.
// What follows `--` goes to the tool (src/bin/generations/).

import { packContent, packed } from './content.mjs';
import { checkRequirements } from './requirements.mjs';
import { cargoQuiet, main, run } from './run.mjs';

await main(async () => {
  await checkRequirements();
  await packContent();
  const args = ['run', '--locked', '--bin', 'generations', ...cargoQuiet, '--', '--kv', packed, ...process.argv.slice(2)];
  await run('cargo', args, { otherwise: 'the evaluation did not finish' });
});
