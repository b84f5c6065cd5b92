// The language detectors for Node that the project's own is compared with: franc, tinyld and eld.
//
// Each chooses among the languages that both it and the project know: its best chance.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import eldExtraSmall from 'eld/extrasmall';
import eldLarge from 'eld/large';
import { franc } from 'franc';
import { data } from 'franc/data.js';
import { detect as tinyld, supportedLanguages, toISO2 } from 'tinyld';

const packages = fileURLToPath(new URL('./node_modules/', import.meta.url));
const bytes = (...files) => files.reduce((sum, file) => sum + statSync(join(packages, file)).size, 0);
const version = (name) => JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;

/** The languages of franc: those with trigrams, and those that have a script to themselves. */
const francKnows = new Set([
  ...Object.values(data).flatMap((languages) => Object.keys(languages)),
  ...['cmn', 'ell', 'jpn', 'kor', 'hye', 'kat', 'tha', 'ben', 'guj', 'pan', 'tam', 'tel', 'mal', 'kan', 'sin', 'mya', 'amh', 'bod', 'khm', 'lao'],
]);

function eld(name, detector, file) {
  return {
    name: `eld ${version('eld')}, ${name}`,
    bytes: bytes(file),
    knows: new Set(Object.values(detector.info().Languages)),
    among: (codes) => {
      detector.setLanguageSubset(codes);
      return (text) => detector.detect(text).language;
    },
  };
}

const detectors = [
  {
    name: `franc ${version('franc')}`,
    bytes: bytes('franc/data.js', 'franc/expressions.js'),
    knows: francKnows,
    // By default it does not try texts of fewer than ten characters.
    among: (codes) => (text) => franc(text, { only: codes, minLength: 1 }),
  },
  {
    name: `tinyld ${version('tinyld')}`,
    bytes: bytes('tinyld/dist/tinyld.normal.node.mjs'),
    knows: new Set(supportedLanguages.map(toISO2)),
    among: (codes) => (text) => tinyld(text, { only: codes }),
  },
  eld('smallest (extrasmall)', eldExtraSmall, 'eld/src/ngrams/extrasmall.js'),
  eld('largest', eldLarge, 'eld/src/ngrams/large.js'),
];

/** What each says of the texts that the comparison wrote; the tags of languages that it does not know are left out. */
export function answers({ languages, groups }) {
  return detectors.map(({ name, bytes, knows, among }) => {
    const shared = languages
      .map(({ tag, codes }) => ({ tag, codes: codes.filter((code) => knows.has(code)) }))
      .filter(({ codes }) => codes.length > 0);
    const known = shared.map(({ tag }) => tag);
    const tagOf = new Map(shared.flatMap(({ tag, codes }) => codes.map((code) => [code, tag])));
    const detect = among([...new Set(shared.flatMap(({ codes }) => codes))]);
    const run = (texts) => {
      const started = performance.now();
      const given = texts.map((text) => tagOf.get(detect(text)) ?? null);
      return { answers: given, microseconds: ((performance.now() - started) * 1000) / Math.max(texts.length, 1) };
    };
    return {
      name,
      bytes,
      known,
      groups: groups.map(({ asked, hasNames, texts }) => {
        const own = asked ? texts.filter(({ tag }) => known.includes(tag)) : [];
        return { text: run(own.map(({ text }) => text)), bare: hasNames ? run(own.map(({ bare }) => bare)) : null };
      }),
    };
  });
}
