// npm run eval: asks the evaluation's questions natively and reports. What follows `--` goes to the tool:
//
//     npm run eval -- --questions FILE --meanings FILE

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { packContent } from './content.mjs';
import { checkRequirements } from './requirements.mjs';
import { main, run } from './run.mjs';
import { installPackages } from './toolchain.mjs';

await main(async () => {
  await checkRequirements();
  await installPackages();
  await packContent();
  // npm runs this in the project's root: a path is meant from where the command was typed.
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  const args = process.argv.slice(2).map((arg) => (existsSync(resolve(typedIn, arg)) ? resolve(typedIn, arg) : arg));
  await run('cargo', ['run', '--quiet', '--locked', '--bin', 'eval', '--', ...args], { otherwise: 'the evaluation did not finish' });
});
