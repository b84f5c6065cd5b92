// No word of another language, wherever a visitor gets to: every visible text and every text in an attribute comes from
// the language that it says it is in. ESCALE_URL names the running Worker.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, test } from "node:test";

import { chromium } from "playwright-core";

import { SERVED, direction } from "../edge/served.mjs";
import { ELSEWHERE, LOCAL, NAMES, Wording, plain } from "./wording.mjs";

const BASE = process.env.ESCALE_URL;
const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = BROWSERS.find((path) => path && existsSync(path));
const skip = executablePath ? false : "no Chromium found";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
/** Means nothing in any language. */
const NONSENSE = "Qwxzv Bkfjq 7391";
/** One of these is found in every language by the name that its own labels give. */
const KINDS = ["museum", "beach", "church"];
/** No linguistic content (BCP 47). */
const NO_LANGUAGE = "zxx";

let browser;
before(async () => {
  if (!skip) browser = await chromium.launch({ executablePath, args: FLAGS });
});
after(() => browser?.close());

/**
 * Runs in the page: every text with the language and the direction that it stands in, of the page as it is now or, where
 * an address is given, of the page there, which is parsed and not shown: that takes a tenth of the time.
 */
async function texts({ elsewhere, address }) {
  const there = address && new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
  const page = there || document;
  const ATTRIBUTES = ["title", "aria-label", "aria-description", "placeholder", "alt", "data-on", "data-failed", "data-copied"];
  const PARTS_OF_A_SENTENCE = ["STRONG", "EM", "A"];
  const found = [];
  const root = page.documentElement;
  /** Templates have no parent that names a language: what the script copies out of them stands in the page's. */
  const holder = (element) => element.closest("[lang]") ?? root;
  const note = (element, text, attribute = "") => {
    if (!/\p{L}/u.test(text)) return;
    const held = holder(element);
    found.push({
      text: text.replace(/\s+/g, " ").trim(),
      lang: held.lang,
      dir: (element.closest("[dir]") ?? root).getAttribute("dir"),
      isolated: Boolean(element.closest("bdi")),
      whole: held === root || held.matches("article"),
      said: Boolean(element.closest(".answer p:not([class]), .answer ul:not([class]), .answer > ol, .places, .question, .chips, title, meta, small")) || ["TITLE", "META"].includes(element.tagName),
      question: Boolean(element.closest(".question, title, meta, #question")),
      named: Boolean(attribute) || element.tagName === "TITLE",
      where: `${element.tagName.toLowerCase()}${element.className?.baseVal === undefined && element.className ? `.${element.className}` : ""}${attribute && `[${attribute}]`}`,
    });
  };
  const walk = (element) => {
    for (const name of ATTRIBUTES) if (element.hasAttribute(name)) note(element, element.getAttribute(name), name);
    if (element.tagName === "META" && /description|og:(title|description|site_name)/.test(element.name || element.getAttribute("property"))) note(element, element.content, "content");
    if (["SCRIPT", "STYLE", "svg"].includes(element.tagName)) return;
    let run = "";
    const flush = () => {
      note(element, run);
      run = "";
    };
    const read = (parent) => {
      for (const node of (parent instanceof HTMLTemplateElement ? parent.content : parent).childNodes) {
        if (node.nodeType === Node.TEXT_NODE) run += node.data;
        else if (node.nodeType !== Node.ELEMENT_NODE) continue;
        else if (PARTS_OF_A_SENTENCE.includes(node.tagName) && !node.children.length && ["P", "LI"].includes(element.tagName)) {
          if (node.hasAttribute("lang")) {
            run += elsewhere;
            walk(node);
          } else run += node.textContent;
        } else {
          flush();
          walk(node);
        }
      }
    };
    read(element);
    flush();
  };
  walk(root);
  return { found, lang: root.lang, places: page.querySelectorAll(".places > li").length, share: page.querySelector("[data-share]")?.getAttribute("href") };
}

const wordings = new Map(SERVED.map((tag) => [tag, skip ? null : new Wording(tag)]));

/** What is wrong with a text on a page in this language, if anything. `typed` is what the visitor wrote. */
function complaint(text, tag, typed) {
  const { lang } = text;
  if (text.question && typed && plain(text.text).includes(plain(typed).slice(0, 40))) return null;
  const name = plain(text.text).replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "");
  if (lang === NO_LANGUAGE) return /^[\p{L}\d.-]+\.\p{L}+$/u.test(text.text) ? null : "has words, and says that it has none";
  if (!text.whole && lang === LOCAL && NAMES.has(name)) return null;
  const wording = wordings.get(lang);
  if (!wording) return `is in “${lang}”, which is not served`;
  if (lang !== tag && text.whole) return `stands in “${lang}”`;
  if (!text.isolated && text.dir !== "auto" && text.dir !== direction(lang)) return `runs ${text.dir}`;
  // An attribute cannot say that a name in it is in another language.
  const parts = text.named ? withoutNames(text.text).split(" · ") : [text.text];
  const left = parts.flatMap((part) => wording.foreign(part.replaceAll(ELSEWHERE, "")));
  if (left.length) return `is not ${lang}: “${left.join(" ")}”${sayer(text.text, lang)}`;
  // What is no sentence of an answer is said by one message alone.
  if (!text.said && !wording.isMessage(text.text) && !isKnown(wording, name)) return `is no message of ${lang}${sayer(text.text, lang)}`;
  return null;
}

/** Names that stand alone: of the language, of the territory, of a place. */
const isKnown = (wording, name) =>
  wording.names.has(name) || !/\p{L}/u.test(name);

const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const LONGEST_FIRST = [...NAMES].sort((a, b) => b.length - a.length).map(escaped);
const ANY_NAME = new RegExp(`(?<!\\p{L})(${LONGEST_FIRST.join("|")})(?!\\p{L})`, "gu");
const withoutNames = (text) => plain(text).replace(ANY_NAME, ELSEWHERE);

/** Whose words they are, to say it. */
function sayer(text, lang) {
  const others = SERVED.filter((other) => other !== lang && wordings.get(other).isMessage(text));
  return others.length ? ` (a message of ${others.join(", ")})` : "";
}

/** What is wrong goes into `wrong`, with what was read already in `known`. */
async function collect(page, address, tag, typed, where, wrong, known) {
  const read = await page.evaluate(texts, { elsewhere: ELSEWHERE, address });
  const { found } = read;
  assert.ok(found.length > 20, `${where}: hardly any text was found`);
  for (const text of found) {
    const key = JSON.stringify(text) + (text.question ? typed : "");
    if (known.has(key)) continue;
    known.add(key);
    const what = complaint(text, tag, typed);
    if (what) wrong.add(`${text.where} “${text.text.slice(0, 160)}” ${what}   [${where}]`);
  }
  return read;
}

describe("no word of another language", { skip, concurrency: 2 }, () => {
  test("the list of languages is the one that is served", async () => {
    const { served } = await (await fetch(`${BASE}/api/languages`)).json();
    assert.deepEqual(served.map(({ tag }) => tag).sort(), [...SERVED].sort());
    for (const { tag, direction: told } of served) assert.equal(told, direction(tag), tag);
  });

  for (const tag of SERVED) {
    test(`${tag}, all along`, { timeout: 120_000 }, async () => {
      const wording = wordings.get(tag);
      const wrong = new Set();
      const known = new Set();
      let read = 0;
      // Questions are counted by visitor: each language is another one.
      const visitor = { "cf-connecting-ip": `192.0.2.${SERVED.indexOf(tag)}` };
      const context = await browser.newContext({ baseURL: BASE, locale: tag, extraHTTPHeaders: visitor });
      const page = await context.newPage();
      const open = async (address, where, typed) => {
        const seen = await collect(page, address, tag, typed, where, wrong, known);
        read += seen.found.length;
        return seen;
      };
      const look = (where, typed) => open(undefined, where, typed);
      const asking = (question, more = "") => `/?q=${encodeURIComponent(question)}&lang=${tag}${more}`;
      try {
        await page.goto(`/?lang=${tag}`, { waitUntil: "load" });
        await look("start");

        // By the form: the answer comes into the page, and what it suggests is asked in turn.
        const [opener, ...openers] = wording.territory.openers;
        await page.locator("#question").fill(opener);
        await page.locator("#question").press("Enter");
        await page.locator("#log article[data-id]").waitFor();
        await look(opener, opener);
        const suggestion = page.locator(".suggestions a").first();
        const next = (await suggestion.count()) ? await suggestion.textContent() : openers[0];
        await open(asking(next), next, next);
        for (const each of openers) await open(asking(each), each, each);

        // Places to choose from, by the language's own words for them.
        const [{ name: town }] = Object.values(wording.territory.towns);
        const listing = KINDS.map((kind) => wording.say("suggest-kind-town", { kind: wording.say(`kind-${kind}`), town }));
        let list;
        for (const places of listing) {
          list = await open(asking(places, `&in=${tag}`), places, places);
          if (list.places > 1) break;
        }
        assert.ok(list.places > 1, `none of ${listing.join(", ")} lists places`);
        await open(`${list.share}?lang=${tag}`, "shared places");

        // What has no answer, what only an official site has, what is elsewhere, what cannot be done.
        const { "live-transport": live, weather, act, yourself } = wording.words.ask;
        const asked = [live, weather, act, yourself].map(([first]) => first.replace(/[*~]/g, ""));
        for (const question of [NONSENSE, wording.territory.elsewhere[0], ...asked]) {
          const { lang } = await open(asking(question, `&in=${tag}`), question, question);
          assert.equal(lang, tag, question);
        }

        // What goes wrong: nothing asked, too much asked, no such page, no network.
        await open(`/?q=%20&lang=${tag}`, "nothing asked");
        const long = "a".repeat(1001);
        await open(asking(long), "too long", long);
        await open(`/nothing-here?lang=${tag}`, "not found");
        const problem = await page.evaluate(async (lang) => (await fetch(`/answer?q=&lang=${lang}`)).json(), tag);
        if (!wording.isMessage(problem.title)) wrong.add(`problem “${problem.title}” is no message of ${tag}${sayer(problem.title, tag)}`);
        await page.goto(`/?lang=${tag}`, { waitUntil: "load" });
        await page.route("**/answer?*", (route) => route.abort());
        await page.locator("#question").fill(NONSENSE);
        await page.locator("#question").press("Enter");
        await page.locator("[data-retry]").waitFor();
        await look("no network", NONSENSE);
      } finally {
        await context.close();
      }
      assert.ok(read > 500, `only ${read} texts were read`);
      assert.deepEqual([...wrong], [], `${wrong.size} of ${read} texts`);
    });
  }
});
