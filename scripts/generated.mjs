// npm run generated: what the model wrote, for editors.
//
//     ESCALE_URL=https://… EDITOR_KEY=… npm run generated                 what is kept, and what was held back, by day
//     … npm run generated -- withdraw NAME                                not shown any more, within five seconds, nor written anew
//     … npm run generated -- restore NAME                                 shown again
//     … npm run generated -- promote NAME --topic ID [--question TEXT]    a draft of a topic in kv-seed, to finish and review
//
// ESCALE_URL is http://localhost:8787 unless set; --territory ID where a deployment has several, --json for all of it.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import { parse } from 'smol-toml';

import { at, root } from './project.mjs';
import { Stop, main, say } from './run.mjs';

await main(async () => {
  const { values: options, positionals: [command = 'list', name] } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      territory: { type: 'string' },
      topic: { type: 'string' },
      question: { type: 'string' },
      seed: { type: 'string', default: at('kv-seed') },
    },
  });
  const commands = { list, withdraw: change, restore: change, promote };
  if (!Object.hasOwn(commands, command)) throw new Stop(`there is no command ${command}: ${Object.keys(commands).join(', ')}`);
  if (command !== 'list' && !name) throw new Stop(`${command} needs the name of an answer, as \`npm run generated\` lists it`);
  await commands[command](options, name, command);
});

/** Asks the deployment. */
async function call(options, { query = {}, ...init } = {}) {
  const { ESCALE_URL: url = 'http://localhost:8787', EDITOR_KEY: key } = process.env;
  if (!key) throw new Stop('set EDITOR_KEY to the secret of the deployment, and ESCALE_URL to its address');
  const wanted = new URLSearchParams({ ...(options.territory && { territory: options.territory }), ...query });
  const address = `${url.replace(/\/$/, '')}/api/generated?${wanted}`;
  const response = await fetch(address, { ...init, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' } }).catch((error) => {
    throw new Stop(`${url} cannot be reached: ${error.cause?.message ?? error.message}`);
  });
  if (response.status === 404) throw new Stop(`${url} knows no such answer, or not this EDITOR_KEY (16 characters or more)`);
  if (!response.ok) throw new Stop(`${url} answers ${response.status}`);
  return response.json();
}

/** The days, and all answers, page by page. */
async function read(options) {
  const all = { answers: [] };
  for (let after = null; ; ) {
    const page = await call(options, { query: after ? { after } : {} });
    Object.assign(all, { ...page, answers: [...all.answers, ...page.answers] });
    after = page.next;
    if (!after) return all;
  }
}

async function list(options) {
  const { days, answers, ...rest } = await read(options);
  if (options.json) return console.log(JSON.stringify({ days, answers, ...rest }, null, 2));
  for (const { date, calls, tokens, money, dropped } of [days.today, ...days.before].filter(({ date }) => date)) {
    console.log(`${date}: ${calls} calls, ${tokens} tokens, ${(money / 1e6).toFixed(2)} in money`);
    for (const [language, models] of Object.entries(dropped)) {
      for (const [model, reasons] of Object.entries(models)) console.log(`  held back in ${language} by ${model}: ${counts(reasons)}`);
    }
  }
  for (const answer of answers) {
    const { name, state, language, understood, text, stands_on: facts, model, version, expires, dropped } = answer;
    console.log(`\n${name}  ${state}, ${language}, ${model}, release ${version}, until ${expires}`);
    console.log(`  understood ${JSON.stringify(understood)}; stands on ${facts.join(', ')}; held back: ${counts(dropped) || 'nothing'}`);
    console.log(`  ${text}`);
  }
  if (answers.length === 0) console.log('no generated answer is kept');
}

function counts(reasons) {
  return Object.entries(reasons).map(([why, count]) => `${why} ${count}`).join(', ');
}

async function change(options, name, command) {
  await call(options, { method: 'POST', body: JSON.stringify({ [command]: name }) });
  say(command === 'withdraw' ? `${name} is withdrawn: within five seconds nobody is shown it` : `${name} may be shown again`);
}

/**
 * What the answer says and stands on, as a topic. What only an editor can know (the question, its phrasings, when it was
 * checked, the other languages) is left out, and the content check asks for it.
 */
async function promote(options, name) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(options.topic ?? '')) throw new Stop('name the topic: --topic ID, in lower case with hyphens');
  const answer = (await read(options)).answers.find((answer) => answer.name === name);
  if (!answer) throw new Stop(`no generated answer is kept under ${name}`);
  if (answer.state === 'outdated') throw new Stop(`what ${name} stands on has changed since: ask the question anew`);
  const folder = join(options.seed, 'territories', answer.territory);
  const write = (path, text) => {
    const file = join(folder, path);
    if (existsSync(file)) throw new Stop(`${relative(root, file)} is there already: choose another topic`);
    mkdirSync(dirname(file), { recursive: true });
    return () => {
      writeFileSync(file, text);
      say(`wrote ${relative(root, file)}`);
    };
  };
  const drafts = [
    write(`topics/${options.topic}.toml`, topic(answer, folder)),
    write(`${answer.language}/topics/${options.topic}.md`, said(answer, options.question)),
  ];
  drafts.forEach((draft) => draft());
  say('finish it as CONTRIBUTING.md says under “Add a topic”: `cargo run --bin pack -- --check` lists what is missing');
}

/** A topic that the answer cites is not a source: what that one stands on is. */
function topic({ stands_on: names, grounds, volatile }, folder) {
  const read = (path) => parse(readFileSync(join(folder, path), 'utf8'));
  const topics = names.filter((name) => !name.includes('.')).map((id) => read(`topics/${id}.toml`));
  const facts = [...names.filter((name) => name.includes('.')), ...topics.flatMap(({ facts = [] }) => facts)];
  const sources = topics.flatMap(({ sources = [] }) => sources);
  const places = facts.map((fact) => fact.split('.')[0]);
  const site = topics.map(({ handoff }) => handoff).find(Boolean) ?? places.find((place) => read(`places/${place}.toml`).official);
  const list = (texts) => JSON.stringify([...new Set(texts)]).replaceAll('","', '", "');
  return [
    ...[...new Set(grounds.map(({ source, checked }) => `# ${source}${checked ? ` (${checked})` : ''}`))],
    `facts = ${list(facts)}`,
    `sources = ${list(sources)}`,
    ...(site ? [`handoff = ${JSON.stringify(site)}`] : []),
    'checked = ""                                # when you checked it against its sources',
    `volatile = ${volatile}`,
    'sensitive = false',
    'urgent = []',
    'audience = []',
    '',
  ].join('\n');
}

/** Without its links: the sources carry them. */
function said({ text }, question) {
  const plain = text.replace(/ ?\[\d+\]\([^)]*\)/g, '').trim();
  return `${question ? `# ${question.trim()}\n\n` : ''}${plain}\n`;
}
