// Is a text in the language that it should be in? By script, by the commonest words, and by our own messages: not one of
// them may stand in an answer of another language.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { SERVED } from './served.mjs';

/** Those that are checked most closely: by script and common words, too. */
export const LANGUAGES = ['fr', 'en', 'de', 'es', 'zh-Hans', 'ar'];

const COMMON = {
  fr: 'le la les des du de et est en un une pour pas que qui sur dans au aux avec par il vous je plus ce cette site officiel heures gratuit sources',
  en: 'the and is are of to in for on with from by at it you not this that be or an as site official free hours open my have can sources',
  de: 'der die das und ist sind von zu in für auf mit aus bei es sie nicht dies ein eine den dem des im am zum zur oder nach website offizielle bitte',
  es: 'el la los las y es son de en un una para no que por con del al se su lo más este esta o sitio oficial horas gratis le gratuito',
};

/** Our own words in a language, at least this long, without what is filled in. */
const LONG = 14;
const fragments = Object.fromEntries(SERVED.map((tag) => [tag, messages(tag)]));

function messages(tag) {
  const file = new URL(`../../kv-seed/languages/${tag}/messages.ftl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => /^[a-z][\w-]* = /.test(line));
  const values = lines.map((line) => line.slice(line.indexOf('=') + 1).trim());
  const least = /^(zh|ja|ko|ar|he)/.test(tag) ? 6 : LONG;
  return new Set(values.flatMap((value) => value.split(/\{[^}]*\}/)).map((part) => part.trim()).filter((part) => part.length >= least));
}

/** What is said, without addresses and titles of links and names in bold. */
const prose = (text) => text.replace(/\[[^\]]*\]\([^)]*\)/g, ' ').replace(/\*\*[^*]*\*\*/g, ' ').replace(/https?:\S+/g, ' ');

const share = (text, script) => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length === 0 ? 0 : (text.match(script) ?? []).length / letters.length;
};

/** Postal addresses stay in Latin letters: a short answer may be mostly one. */
const WRITTEN = 0.15;

/** Which of the six a text is in. */
export function languageOf(text) {
  const said = prose(text);
  if (share(said, /\p{Script=Arabic}/gu) > WRITTEN) return 'ar';
  if (share(said, /\p{Script=Han}/gu) > WRITTEN) return 'zh-Hans';
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON).map(([tag, common]) => {
    const known = new Set(common.split(' '));
    return [tag, words.filter((word) => known.has(word)).length];
  });
  return counts.sort((a, b) => b[1] - a[1])[0][0];
}

export function assertSpeaks(text, tag, about = '') {
  assert.equal(languageOf(text), tag, `${about}: not in ${tag}:\n${text}`);
  assertNothingForeign(text, tag, about);
}

/** Languages that share whole phrases. */
const TWINS = [['da', 'nb']];
const isTwin = (one, other) => TWINS.some((twins) => twins.includes(one) && twins.includes(other));
export const hasTwin = (tag) => TWINS.some((twins) => twins.includes(tag));

/** Also for texts too short to tell their language, such as a button. */
export function assertNothingForeign(text, tag, about = '') {
  for (const other of SERVED.filter((other) => other !== tag && !isTwin(other, tag))) {
    for (const fragment of fragments[other]) {
      const shared = [...fragments[tag]].some((own) => own.includes(fragment));
      assert.ok(shared || !text.includes(fragment), `${about}: “${fragment}” is ${other} in an answer in ${tag}:\n${text}`);
    }
  }
}

/** Everything that an answer shows, in the language it says it is in. */
export function assertAnswerSpeaks(answer, tag, about = '') {
  assert.equal(answer.language, tag, `${about}: answered in ${answer.language}: ${answer.text}`);
  assert.equal(answer.direction, tag === 'ar' ? 'rtl' : 'ltr', about);
  assertSpeaks(answer.text, tag, about);
  for (const shown of [...answer.suggestions, ...answer.places.map(({ why }) => why)]) assertNothingForeign(shown, tag, about);
  if (answer.suggestions.length > 0) assertScript(answer.suggestions.join(' '), tag, about);
}

function assertScript(text, tag, about) {
  const script = tag === 'ar' ? /\p{Script=Arabic}/gu : tag === 'zh-Hans' ? /\p{Script=Han}/gu : /\p{Script=Latin}/gu;
  // Names of places may stand in Latin letters.
  assert.ok(share(text, script) > (tag === 'ar' || tag === 'zh-Hans' ? 0.25 : 0.9), `${about}: not written as ${tag}: ${text}`);
}
