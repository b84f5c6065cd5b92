// The page in a real browser: six languages, phone and desktop, with and without its script, light and dark.
// ESCALE_URL names the running Worker. Screenshots to look at go to build/screenshots/.

import assert from "node:assert/strict";
import { existsSync, mkdirSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import axe from "axe-core";
import { chromium } from "playwright-core";

import { SERVED, direction as directionOf, openers } from "../edge/served.mjs";

const BASE = process.env.ESCALE_URL;
const SHOTS = fileURLToPath(new URL("../../build/screenshots/", import.meta.url));
const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
// The browser talks to nobody but the page under test.
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const LANGUAGES = {
  fr: { direction: "ltr", question: "Combien coûte l’entrée du Mucem ?" },
  en: { direction: "ltr", question: "How much does the Mucem cost?" },
  de: { direction: "ltr", question: "Was kostet der Eintritt ins Mucem?" },
  es: { direction: "ltr", question: "¿Cuánto cuesta la entrada al Mucem?" },
  "zh-Hans": { direction: "ltr", question: "马赛欧洲和地中海文明博物馆门票多少钱？" },
  ar: { direction: "rtl", question: "كم سعر تذكرة دخول متحف الموسيم؟" },
};
const SIZES = { 360: 740, 1280: 860 };

const executablePath = BROWSERS.find((path) => path && existsSync(path));
const skip = executablePath ? false : "no Chromium found";
if (skip) {
  console.log(`SKIPPED: the page was NOT tested in a browser: ${skip}. Looked for ${BROWSERS.filter(Boolean).join(", ")}; set CHROMIUM to its path.`);
} else if (!BASE) {
  throw new Error("ESCALE_URL is not set: start the Worker and name its address, as in ESCALE_URL=http://localhost:8787");
}

let browser;
before(async () => {
  if (skip) return;
  mkdirSync(SHOTS, { recursive: true });
  browser = await chromium.launch({ executablePath, args: FLAGS });
});
after(() => browser?.close());

let visitors = 0;

/** A fresh visitor, by the address, too: questions are counted by it. Everything that a page should never do is collected and asserted when `visit` ends. */
async function visit(options, look) {
  const extraHTTPHeaders = { "cf-connecting-ip": `198.51.100.${(visitors += 1)}` };
  const context = await browser.newContext({ baseURL: BASE, extraHTTPHeaders, ...options });
  const page = await context.newPage();
  const wrong = [];
  patient(page);
  page.on("console", (message) => {
    const expected = options.failing && message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !expected) wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.host !== new URL(BASE).host) wrong.push(`request to ${url.host}`);
  });
  try {
    await look(page, context);
    assert.deepEqual(wrong, []);
    assert.deepEqual(await context.cookies(), [], "no cookies");
  } finally {
    await context.close();
  }
}

/** A busy machine may lose a connection while the page is on its way: once more, and said aloud. */
function patient(page) {
  const goto = page.goto.bind(page);
  page.goto = (...where) =>
    goto(...where).catch((error) => {
      if (error.name !== "TimeoutError") throw error;
      console.log(`REPEATED: ${error.message.split("\n")[0]}`);
      return goto(...where);
    });
}

async function assertLanguage(page, tag, direction) {
  const root = page.locator("html");
  assert.equal(await root.getAttribute("lang"), tag);
  assert.equal(await root.getAttribute("dir"), direction);
}

async function assertFits(page) {
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(content <= room, `the page is ${content} px wide in a window of ${room}`);
}

async function assertAccessible(page, where) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(({ html }) => html).join("\n    ")}`);
  assert.deepEqual(found, [], where);
}

const shot = (page, name) => page.screenshot({ path: `${SHOTS}${name}.png` });
const answers = (page) => page.locator("#log article[data-id]");

async function ask(page, question) {
  const count = await answers(page).count();
  await page.locator("#question").fill(question);
  await page.locator("#question").press("Enter");
  await answers(page).nth(count).waitFor();
}

for (const [tag, { direction, question }] of Object.entries(LANGUAGES)) {
  for (const [width, height] of Object.entries(SIZES)) {
    const viewport = { width: Number(width), height };
    const visitor = { viewport, locale: tag === "zh-Hans" ? "zh-CN" : tag };

    describe(`${tag} at ${width} px`, { skip }, () => {
      for (const colorScheme of ["light", "dark"]) {
        test(`asks by the form, ${colorScheme}`, () =>
          visit({ ...visitor, colorScheme }, async (page) => {
            await page.goto("/");
            await assertLanguage(page, tag, direction);
            await assertFits(page);
            await assertAccessible(page, "start");
            await shot(page, `start-${tag}-${width}-${colorScheme}`);

            await ask(page, question);
            const answer = answers(page).first();
            assert.equal(await answer.getAttribute("lang"), tag);
            assert.equal(await answer.getAttribute("dir"), direction);
            assert.match(await answer.locator(".question").textContent(), new RegExp(question.slice(-9, -1)));
            assert.equal(await page.locator("#question").inputValue(), "");
            await assertFits(page);
            await assertAccessible(page, "answer");
            await shot(page, `answer-${tag}-${width}-${colorScheme}`);
          }));
      }

      test("suggestions answer when clicked, from the start and from an answer", () =>
        visit(visitor, async (page) => {
          await page.goto("/");
          await page.locator(".openers a").first().click();
          await answers(page).first().waitFor();
          assert.equal(new URL(page.url()).searchParams.get("lang"), tag, "a reload shows the answer");
          const next = answers(page).first().locator(".suggestions a").first();
          const asked = await next.textContent();
          await next.click();
          await answers(page).nth(1).waitFor();
          assert.match(await answers(page).nth(1).locator(".question").textContent(), new RegExp(asked.slice(0, 6).replace(/[^\p{L}]/gu, ".")));
          await assertFits(page);
        }));

      test("works without the script", () =>
        visit({ ...visitor, javaScriptEnabled: false }, async (page) => {
          await page.goto("/");
          await assertLanguage(page, tag, direction);
          await page.locator("#question").fill(question);
          await page.locator(".send").click();
          await answers(page).first().waitFor();
          await assertLanguage(page, tag, direction);
          assert.equal(new URL(page.url()).searchParams.get("q"), question);
          await shot(page, `plain-${tag}-${width}`);
          await answers(page).first().locator("[data-share]").click();
          await page.waitForURL("**/s/*");
          await assertLanguage(page, tag, direction);
          await page.locator(".new a").click();
          await page.locator(".openers a").first().click();
          await answers(page).first().waitFor();
        }));

      test("says when an answer does not arrive, and tries again", () =>
        visit({ ...visitor, failing: true }, async (page) => {
          await page.goto("/");
          await page.route("**/answer?*", (route) => route.abort());
          await page.locator("#question").fill(question);
          await page.locator(".send").click();
          const retry = page.locator("[data-retry]");
          await retry.waitFor();
          await assertFits(page);
          await assertAccessible(page, "failure");
          await shot(page, `failure-${tag}-${width}`);
          await page.unroute("**/answer?*");
          await retry.click();
          await answers(page).first().waitFor();
          assert.equal(await retry.count(), 0);
        }));
    });
  }
}

for (const tag of SERVED.filter((tag) => !(tag in LANGUAGES))) {
  describe(`${tag} on a phone`, { skip }, () => {
    test("starts and answers", () =>
      visit({ viewport: { width: 360, height: 740 }, locale: tag }, async (page) => {
        const locale = { "zh-Hant": "zh-TW" }[tag] ?? tag;
        await page.setExtraHTTPHeaders({ "accept-language": locale });
        await page.goto("/");
        await assertLanguage(page, tag, directionOf(tag));
        await assertFits(page);
        await assertAccessible(page, "start");
        await shot(page, `start-${tag}-360-light`);
        await ask(page, openers(tag)[0]);
        assert.equal(await answers(page).first().getAttribute("lang"), tag);
        await assertFits(page);
        await assertAccessible(page, "answer");
        await shot(page, `answer-${tag}-360-light`);
      }));
  });
}

describe("in any language", { skip }, () => {
  const viewport = { width: 320, height: 640 };

  test("nothing is cut off at 320 px", () =>
    visit({ viewport, locale: "de" }, async (page) => {
      for (const tag of Object.keys(LANGUAGES)) {
        await page.goto(`/?lang=${tag}`);
        await assertFits(page);
        await page.goto(`/?q=${encodeURIComponent(LANGUAGES[tag].question)}&lang=${tag}`);
        await assertFits(page);
      }
    }));

  test("what can be tapped is large enough", () =>
    visit({ viewport: { width: 360, height: 740 }, locale: "en" }, async (page) => {
      await page.goto(`/?q=${encodeURIComponent(LANGUAGES.en.question)}&lang=en`);
      await page.locator("#locate").waitFor();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, summary, .chips a, .numbers a, .brand, .share a, .official a")]
          .map((element) => [element.textContent, element.getBoundingClientRect()])
          .filter(([, box]) => box.height > 0 && (box.height < 44 || box.width < 24))
          .map(([text, box]) => `${text}: ${box.width} x ${box.height}`),
      );
      assert.deepEqual(small, []);
    }));

  test("the whole way goes by keyboard", () =>
    visit({ locale: "en" }, async (page) => {
      await page.goto("/");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.type(LANGUAGES.en.question);
      await page.keyboard.press("Enter");
      await answers(page).first().waitFor();
      await page.locator(".switcher summary").focus();
      await page.keyboard.press("Enter");
      await page.locator(".switcher a[hreflang=ar]").waitFor();
      await page.keyboard.press("Escape");
      assert.equal(await page.locator(".switcher").getAttribute("open"), null);
      const link = answers(page).first().locator(".suggestions a").first();
      await link.focus();
      await page.keyboard.press("Enter");
      await answers(page).nth(1).waitFor();
      assert.ok(await answers(page).nth(1).evaluate((article) => article.contains(document.activeElement)), "the focus goes along");
    }));

  test("the language that was chosen stays, and the question with it", () =>
    visit({ locale: "en" }, async (page) => {
      await page.goto("/");
      await ask(page, LANGUAGES.en.question);
      await page.locator(".switcher summary").click();
      await assertAccessible(page, "open menu");
      await page.locator(".switcher a[hreflang=ar]").click();
      await page.waitForURL("**/s/*");
      await assertLanguage(page, "ar", "rtl");
      await page.goto("/");
      await page.locator("html[lang=ar]").waitFor();
    }));

  test("a shared answer is in the link's language, with the visitor's own one tap away", async () => {
    let shared;
    await visit({ locale: "fr" }, async (page) => {
      await page.goto("/");
      await ask(page, LANGUAGES.fr.question);
      shared = await answers(page).first().locator("[data-share]").getAttribute("href");
    });
    await visit({ locale: "ar" }, async (page) => {
      await page.goto(shared);
      await assertLanguage(page, "fr", "ltr");
      await assertAccessible(page, "shared");
      await shot(page, "shared-fr-for-ar");
      await page.locator(".own a[hreflang=ar]").click();
      await assertLanguage(page, "ar", "rtl");
    });
  });

  test("sharing copies the link", () =>
    visit({ locale: "en", permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto("/");
      await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
      await ask(page, LANGUAGES.en.question);
      await page.locator("[data-share]").click();
      await page.locator("#status:not(:empty)").waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\/s\/./);
    }));

  test("the position is used only when asked for, and forgotten by a second tap", () =>
    visit({ locale: "en", permissions: ["geolocation"], geolocation: { latitude: 43.295123, longitude: 5.374123 } }, async (page) => {
      const positions = [];
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.pathname === "/answer") positions.push(url.searchParams.get("near"));
      });
      await page.goto("/");
      await ask(page, LANGUAGES.en.question);
      await page.locator("#locate").click();
      await page.locator("#locate[aria-pressed=true]").waitFor();
      await ask(page, LANGUAGES.en.question);
      assert.equal(new URL(page.url()).searchParams.get("near"), null, "not in the address");
      await page.locator("#locate").click();
      await ask(page, LANGUAGES.en.question);
      assert.deepEqual(positions, [null, "43.295,5.374", null]);
    }));

  test("a refusal is said in the visitor's words", () =>
    visit({ locale: "en", failing: true }, async (page) => {
      await page.goto("/");
      await page.locator("#question").fill("a".repeat(1001));
      await page.locator(".send").click();
      await page.locator("[data-retry]").waitFor();
      const refused = await page.locator(".failed p").textContent();
      assert.notEqual(refused, await page.locator("#failed").evaluate((held) => held.content.querySelector("p").textContent));
    }));

  test("what is not there is said on a page like the others", () =>
    visit({ locale: "ar", failing: true }, async (page) => {
      const response = await page.goto("/nothing-here");
      assert.equal(response.status(), 404);
      await assertLanguage(page, "ar", "rtl");
      await assertAccessible(page, "not found");
    }));
});
