// Whether a text can have come from one language: from its messages, labels and conventions, from what it says of the
// territory, and from names that no language changes. What is left of a text after all of these is foreign to it.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { parse as parseFluent } from "@fluent/syntax";
import { parse as parseToml } from "smol-toml";

const seed = fileURLToPath(new URL("../../kv-seed/", import.meta.url));
const territory = `${seed}territories/aix-marseille-provence/`;
const read = (path) => readFileSync(path, "utf8");
const toml = (path) => parseToml(read(path));
const files = (folder) => readdirSync(folder).map((name) => `${folder}/${name}`);

/** Stands for what is in another language, inside a text. */
export const ELSEWHERE = "\uFFFC";

/** Without what differs by place in a sentence: case, kinds of spaces, marks of direction, Markdown. */
export function plain(text) {
  return text
    .normalize("NFC")
    .replace(/[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]/gu, "")
    .replace(/\*\*/g, "")
    .replace(/İ/g, "i")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/\s+/gu, " ")
    .trim();
}

const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const bare = (text) => plain(text).replace(EDGES, "");
const LETTER = /\p{L}|\p{M}/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const isText = (part) => typeof part === "string";

/** All ways to say a Fluent pattern: lists of literal text and `{ slot }` for what is filled in. */
function ways(pattern) {
  let said = [[]];
  for (const element of pattern.elements) {
    const choices =
      element.type === "TextElement"
        ? [[element.value]]
        : element.expression.type === "SelectExpression"
          ? element.expression.variants.flatMap((variant) => ways(variant.value))
          : element.expression.type === "StringLiteral"
            ? [[element.expression.value]]
            : [[{ slot: element.expression.id?.name ?? element.expression.arguments?.positional[0]?.id?.name }]];
    // A range of centuries has hundreds of forms; its parts are held one by one below.
    said = said.length * choices.length > 200 ? said.map((way) => [...way, { slot: "" }]) : said.flatMap((way) => choices.map((choice) => [...way, ...choice]));
  }
  return said;
}

/** Every piece of literal text of a pattern, in every variant. */
const pieces = (pattern) =>
  pattern.elements.flatMap((element, at) =>
    element.type === "TextElement"
      ? [{ text: element.value, from: at > 0, to: at < pattern.elements.length - 1 }]
      : element.expression.type === "SelectExpression"
        ? element.expression.variants.flatMap((variant) => pieces(variant.value)).map((piece) => ({ ...piece, from: piece.from || at > 0, to: piece.to || at < pattern.elements.length - 1 }))
        : [],
  );

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Strings of a TOML value, wherever they stand. */
function strings(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" && !(value instanceof Date) ? Object.values(value).flatMap(strings) : [];
}

/** Names of sites, publishers and licences: they carry the language of the territory. */
export const NAMES = new Set(
  [toml(`${territory}sites.toml`).sites, toml(`${territory}sources.toml`).sources].flat().flatMap(({ title, publisher, licence }) => [title, publisher, licence]).filter(Boolean).map(bare),
);
export const LOCAL = toml(`${territory}territory.toml`).language;

/** What is the same in every language: streets, stops, people, and how the places are called on the spot. */
const neutral = (() => {
  const held = new Set();
  const keep = (text) => plain(String(text)).split(/[^\p{L}\p{M}]+/u).forEach((word) => held.add(word));
  const named = (value) => {
    if (!value || typeof value !== "object") return;
    for (const [key, inner] of Object.entries(value)) {
      if (["address", "by", "person", "stop", "line", "from", "to"].includes(key) && typeof inner === "string") keep(inner);
      else named(inner);
    }
  };
  files(`${territory}places`).forEach((path) => named(toml(path)));
  return held;
})();

export class Wording {
  #messages = new Map();
  #sentences = new Set();
  #patterns = [];
  #held = new Map();
  /** Where a text may go on within a word. */
  #joins = -1;

  constructor(tag) {
    this.tag = tag;
    this.names = new Set();
    const folder = `${seed}languages/${tag}/`;
    for (const name of ["messages.ftl", "labels.ftl"]) {
      for (const entry of parseFluent(read(folder + name), {}).body) if (entry.type === "Message" && entry.value) this.#message(entry);
    }
    this.conventions = toml(`${folder}conventions.toml`);
    for (const form of strings(this.conventions)) {
      const parts = form.split(/\{\w+\}/);
      parts.forEach((part, at) => this.#hold(part, at > 0, at < parts.length - 1));
    }
    // "and" is a letter of the next word in some languages.
    Object.values(this.conventions.list).forEach((part) => this.#hold(part, true, true));
    this.words = toml(`${folder}words.toml`);
    const here = `${territory}${tag}/`;
    this.territory = toml(`${here}territory.toml`);
    this.#name(this.territory.territory);
    this.#name(this.conventions.name);
    this.territory.openers.forEach((opener) => this.#hold(opener));
    Object.values(this.territory.towns).forEach(({ name }) => this.#name(name));
    for (const path of files(`${here}places`)) {
      const { name, about, texts = {} } = toml(path);
      this.#name(name);
      [about, ...Object.values(texts)].forEach((text) => this.#hold(text));
    }
    for (const path of files(`${here}topics`)) {
      for (const line of read(path).split("\n")) if (!line.startsWith("? ")) this.#hold(line.replace(/^(# |- )/, ""));
    }
    for (const [, list] of this.#held) list.sort((a, b) => b.text.length - a.text.length);
  }

  #message({ id, value }) {
    const said = ways(value);
    this.#messages.set(id.name, said);
    for (const way of said) {
      if (way.every(isText)) {
        this.#sentences.add(bare(way.join("")));
        continue;
      }
      const source = way.map((part) => (!isText(part) ? "(.+?)" : escaped(plain(`x${part}x`).slice(1, -1)))).join("").replace(/^\s+|\s+$/g, "");
      if (LETTER.test(way.filter(isText).join(""))) this.#patterns.push(new RegExp(`^${source}$`, "u"));
    }
    for (const { text, from, to } of pieces(value)) this.#hold(text, from, to);
  }

  /** Endings may be written right behind a name. */
  #name(name) {
    this.names.add(bare(name));
    this.#hold(name, false, true);
  }

  /** `before`, `behind`: whether letters may stand right there, as endings do behind a name that was filled in. */
  #hold(text, before = false, behind = false) {
    const all = plain(`x${text}x`).slice(1, -1);
    const part = all.replace(EDGES, "");
    if (!part) return;
    const entry = { text: part, before: before && all.startsWith(part), behind: behind && all.endsWith(part) };
    const key = part.slice(0, 2);
    if (!this.#held.has(key)) this.#held.set(key, []);
    this.#held.get(key).push(entry);
  }

  /** A message, filled in. */
  say(id, values = {}) {
    const way = this.#messages.get(id).at(-1);
    return way.map((part) => (isText(part) ? part : values[part.slot])).join("");
  }

  /** Whether a text is one of the messages from end to end, and what is filled in is of the language, too. */
  isMessage(text) {
    const asked = plain(text);
    if (this.#sentences.has(bare(text))) return true;
    return this.#patterns.some((pattern) => {
      const found = pattern.exec(asked) ?? pattern.exec(bare(text));
      return found && found.slice(1).every((part) => this.foreign(part).length === 0);
    });
  }

  /** The words of a text that this language did not give. */
  foreign(text) {
    const asked = plain(text).replace(/https?:\/\/\S+/g, "");
    const cut = asked.endsWith("…");
    const left = [];
    let at = 0;
    this.#joins = -1;
    while (at < asked.length) {
      if (cut && /[\p{L}\p{N}]/u.test(asked[at]) && this.#begins(asked.slice(at).replace(EDGES, ""))) break;
      if (!LETTER.test(asked[at])) {
        // Prices and years stand inside sentences; a sentence may begin with one.
        at += this.#at(asked, at) || 1;
        continue;
      }
      const length = this.#at(asked, at);
      if (length) {
        at += length;
        continue;
      }
      // A name of the place may have the ending of another script right behind it.
      const word = /^(\p{Script=Latin}[\p{Script=Latin}\p{M}]*|[\p{L}\p{M}]+)/u.exec(asked.slice(at))?.[0] ?? asked[at];
      // A number of a century, with its ending.
      const roman = /^[ivxlc]+/.exec(word)?.[0].length;
      if (roman && this.#at(asked, at + roman)) {
        at += roman;
        continue;
      }
      const own = WITHOUT_SPACES.test(word) ? asked[at] : word;
      if (!neutral.has(own) && !/^[ivxlcdm]+$/.test(own)) left.push(own);
      at += own.length;
    }
    return left;
  }

  #at(asked, at) {
    for (const { text, before, behind } of [asked.slice(at, at + 2), asked[at]].flatMap((key) => this.#held.get(key) ?? [])) {
      if (!asked.startsWith(text, at)) continue;
      const end = at + text.length;
      const joined = (letter, other) => letter && other && LETTER.test(letter) && LETTER.test(other) && !WITHOUT_SPACES.test(letter + other);
      if (!before && at !== this.#joins && joined(asked[at - 1], text[0])) continue;
      const follows = behind || this.#ending(asked, end);
      if (!follows && joined(asked[end], text.at(-1))) continue;
      this.#joins = follows ? end : -1;
      return text.length;
    }
    return 0;
  }

  /** Whether what stands here is written right behind what is filled in. */
  #ending(asked, at) {
    return [asked.slice(at, at + 2), asked[at]].some((key) => this.#held.get(key)?.some(({ text, before }) => before && asked.startsWith(text, at)));
  }

  #begins(rest) {
    const own = this.#held.get(rest.slice(0, 2)) ?? [];
    return rest.length < 2 || own.some(({ text }) => text.startsWith(rest)) || [...NAMES].some((name) => name.startsWith(rest));
  }
}
