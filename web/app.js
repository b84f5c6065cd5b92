// The page works without this script. With it, an answer comes into the conversation instead of a new page.
// Words and markup come from the server, templates included; nothing is decided here about questions or answers.

const form = document.querySelector("#ask");
const field = document.querySelector("#question");
const log = document.querySelector("#log");
const status = document.querySelector("#status");
const PATIENCE = 20_000;

/** What a server that answers, but not with an answer, says about it in the visitor's language. */
class Refused extends Error {}

// Asking

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const asked = new URLSearchParams(new FormData(form));
  if (!asked.get("q").trim()) return field.focus();
  field.value = "";
  // On a phone the keyboard would cover the answer.
  ask(asked, matchMedia("(pointer: coarse)").matches);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if ("ask" in link.dataset) {
    event.preventDefault();
    const asked = new URL(link.href).searchParams;
    if (!form.elements.near.disabled) asked.set("near", form.elements.near.value);
    ask(asked, true);
  } else if ("share" in link.dataset) {
    event.preventDefault();
    share(link);
  } else if ("language" in link.dataset) {
    remember(link.hreflang);
  }
});

/** Asks, and shows all that happens until there is an answer. `moves`: whether the focus goes along. */
async function ask(asked, moves) {
  const exchange = copy("waiting");
  exchange.querySelector(".question").textContent = asked.get("q");
  document.body.className = "talking";
  status.textContent = "";
  log.append(exchange);
  if (moves) exchange.focus({ preventScroll: true });
  exchange.scrollIntoView({ block: "start" });
  try {
    show(exchange, await answer(asked, exchange.querySelector(".waiting")), asked);
  } catch (problem) {
    fail(exchange, problem, asked);
  }
}

/** The finished exchange. What is written while it is waited for is shown in `place`. */
async function answer(asked, place) {
  const headers = { accept: "text/event-stream, text/html" };
  const response = await fetch(`/answer?${asked}`, { headers, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Refused(problem.title ?? "");
  }
  const streams = response.headers.get("content-type")?.startsWith("text/event-stream");
  const held = document.createElement("template");
  held.innerHTML = streams ? await follow(response.body, place) : await response.text();
  const article = held.content.querySelector("article");
  if (!article) throw new Refused("");
  return article;
}

/** Server-sent events: shows each `delta`, gives what `done` holds. */
async function follow(body, place) {
  let text = "";
  let finished = "";
  for (const reader = body.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
    const { value, done } = await reader.read();
    if (done) return finished;
    const blocks = (text + value).split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const name = block.match(/^event: (.*)$/m)?.[1];
      const data = block.match(/^data: (.*)$/m)?.[1];
      if (!name || !data) continue;
      const told = JSON.parse(data);
      if (name === "meta") Object.assign(place, { lang: told.language, dir: told.direction });
      if (name === "delta") place.innerHTML = told.html;
      if (name === "done") finished = told.html;
    }
  }
}

function show(exchange, article, asked) {
  const focused = exchange.contains(document.activeElement);
  exchange.replaceWith(article);
  if (focused) article.focus({ preventScroll: true });
  article.scrollIntoView({ block: "start" });
  const follows = form.elements.context;
  follows.value = article.dataset.id;
  follows.disabled = false;
  // A reload, and the other languages, show this answer; where the visitor is stays out of the address.
  asked.delete("near");
  history.replaceState(null, "", `/?${asked}`);
  const shared = article.querySelector("[data-share]").href;
  for (const link of document.querySelectorAll(".switcher [data-language]")) {
    link.href = `${shared}?lang=${link.hreflang}`;
  }
}

function fail(exchange, problem, asked) {
  const notice = copy("failed");
  if (problem instanceof Refused && problem.message) notice.querySelector("p").textContent = problem.message;
  notice.querySelector("[data-retry]").addEventListener("click", () => {
    exchange.remove();
    ask(asked, true);
  });
  exchange.querySelector(".waiting").replaceWith(notice);
}

function copy(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

// Sharing: what the device offers, else the clipboard, else the link itself.

async function share(link) {
  try {
    if (navigator.share) return await navigator.share({ title: document.title, url: link.href });
    await navigator.clipboard.writeText(link.href);
    status.textContent = status.dataset.copied;
  } catch (problem) {
    if (problem.name !== "AbortError") location.assign(link.href);
  }
}

// Position: only when asked for, only in this page's memory; a second tap forgets it.

const locate = document.querySelector("#locate");
locate.hidden = !("geolocation" in navigator);
locate.addEventListener("click", () => {
  const held = form.elements.near;
  const use = (value, said) => {
    held.value = value;
    held.disabled = !value;
    locate.setAttribute("aria-pressed", String(Boolean(value)));
    status.textContent = said;
  };
  if (!held.disabled) return use("", "");
  navigator.geolocation.getCurrentPosition(
    // The server rounds to about 500 m; three digits (about 100 m) are all that need leave the device.
    ({ coords }) => use(`${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`, locate.dataset.on),
    () => use("", locate.dataset.failed),
    { maximumAge: 300_000, timeout: 10_000 },
  );
});

// Languages: the choice stays on the device.

const KEY = "escale.language";

function remember(tag) {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // Storage is switched off: the choice holds for this visit.
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const chosen = remembered();
if (location.pathname === "/" && !location.search && chosen && chosen !== document.documentElement.lang) {
  const links = [...document.querySelectorAll(".switcher [data-language]")];
  const link = links.find((link) => link.hreflang === chosen);
  if (link) location.replace(link.href);
}

const switcher = document.querySelector(".switcher");
document.addEventListener("click", (event) => {
  if (!switcher.contains(event.target)) switcher.open = false;
});
switcher.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !switcher.open) return;
  switcher.open = false;
  switcher.querySelector("summary").focus();
});
