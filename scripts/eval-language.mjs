// npm run eval:language: compares the language detector with others on the same texts. What follows `--` goes to the tool:
//
//     npm run eval:language -- [--texts FILE | --visitors] [--half odd|even] [--table FILE]
//
// FILE has lines of `tag<TAB>text`. The models that it compares with are 300 MB: the first run takes minutes. The report
// goes to build/language/report.json too.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { packContent, packed } from './content.mjs';
import { at, fingerprint, stamp } from './project.mjs';
import { checkRequirements } from './requirements.mjs';
import { cargoQuiet, main, run, step } from './run.mjs';
import { installPackages } from './toolchain.mjs';

const folder = at('build', 'language');
const detectors = at('bench', 'language');

await main(async () => {
  await checkRequirements();
  await installPackages();
  await packContent();
  await installDetectors();
  mkdirSync(folder, { recursive: true });
  // npm runs this in the project's root: a path is meant from where the command was typed.
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  const args = process.argv.slice(2).map((arg) => (existsSync(resolve(typedIn, arg)) ? resolve(typedIn, arg) : arg));
  const [texts, given, report] = ['texts.json', 'node.json', 'report.json'].map((name) => resolve(folder, name));
  const cargo = ['run', '--locked', '--profile', 'tools', '--features', 'lingua', '--bin', 'compare_language', ...cargoQuiet];
  const compare = (...more) => run('cargo', [...cargo, '--', '--kv', packed, ...args, ...more], { otherwise: 'the comparison did not finish' });
  await step('building the comparison, and writing the texts for the detectors in Node', () => compare('--export', texts));
  await step('asking the detectors in Node', async () => {
    const { answers } = await import('../bench/language/detectors.mjs');
    writeFileSync(given, JSON.stringify(answers(JSON.parse(readFileSync(texts, 'utf8')))));
  });
  await compare('--node', given, '--json', report);
});

/** In a folder of their own: nothing else needs them. */
async function installDetectors() {
  const made = stamp(resolve(detectors, 'node_modules', '.made-from'));
  const wanted = fingerprint({ paths: [resolve(detectors, 'package-lock.json')] });
  if (made.holds(wanted)) return;
  await step('installing the detectors for Node', () =>
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: detectors,
      otherwise: 'the detectors for Node could not be installed: is the npm registry within reach?',
    }),
  );
  made.write(wanted);
}
