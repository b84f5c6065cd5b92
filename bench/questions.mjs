// What is asked: the project's own conversations, every language and kind.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A fact that a visitor asks for every day; used where one question is asked again and again. */
export const ONE = { question: 'Quels sont les horaires du musée Granet le dimanche ?' };

const few = [
  ONE,
  { question: 'How do I get from the airport to Marseille?' },
  { question: 'Wo finde ich kostenlose Museen in Marseille?' },
  { question: '¿Cuánto cuesta el Mucem?' },
  { question: '普罗旺斯地区艾克斯附近有哪些12世纪的教堂？' },
  { question: 'ما هي أرقام الطوارئ؟' },
];

/** Bodies of requests, in an order that mixes languages (all, or those given). The language is left for the Worker to find. */
export function questions(folder, languages) {
  const wanted = (name) => name.endsWith('.jsonl') && (!languages || languages.includes(name.slice(0, -'.jsonl'.length)));
  const files = existsSync(folder) ? readdirSync(folder).filter(wanted).sort() : [];
  const byFile = files.map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line))
      .filter((each) => typeof each.question === 'string')
      .map(({ question, at, near }) => ({ question, at, near })),
  );
  const mixed = [];
  for (let i = 0; byFile.some((list) => i < list.length); i++) {
    for (const list of byFile) if (i < list.length) mixed.push(list[i]);
  }
  return mixed.length > 0 ? mixed : few;
}
