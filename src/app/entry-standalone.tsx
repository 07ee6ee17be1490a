import { StrictMode } from "react";
import type { i18n } from "i18next";
import { createRoot } from "react-dom/client";
import type { Language } from "../domain/dataset/schema";
import { readMethod } from "../domain/method";
import { parseSiteData } from "../domain/dataset/parseSiteData";
import type { Dataset } from "../domain/dataset/schema";
import { offeredLanguages } from "../domain/site";
import { parsePath, formatPath } from "../domain/url/paths";
import { App } from "./App";
import { resolveInside, createHashLocation } from "./routing/createHashLocation";
import { setUrlReader } from "./routing/currentUrl";
import { createFullI18n } from "./i18n/createFullI18n";
import { preloadAll } from "./lazyPages";
import { setPagePhase } from "./shell/pagePhase";
import { RuleList } from "./pages/method/RuleList";
import type { Site } from "./data/SiteContext";
import { localData } from "./data/localData";
import "./styles/main.css";
import "./styles/deferred.css";
import "./styles/pages.css";
import "./pages/method/method.css";
import "./styles/print.css";

/*
 * The dashboard of one report as a single file, for use without a network and for archives. Data, scripts and styles are in the file; the state of
 * the view is in the URL's hash.
 */

const dataIn = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? "null");

async function open(root: HTMLElement): Promise<void> {
  const dataset = parseSiteData<Dataset>(dataIn("dataset"), {
    schemaVersion: "string",
    reports: "list",
    goals: "list",
  });
  const data = localData(dataset);
  const method = readMethod(dataIn("method"));
  const languages = offeredLanguages(dataset);
  const translators = new Map<Language, i18n>();
  for (const language of languages) {
    const translator = await createFullI18n(language);
    await preloadAll(translator);
    translators.set(language, translator);
  }
  const first = languages.find((one) => one === document.documentElement.lang) ?? languages[0] ?? "fi";
  const hashLocation = createHashLocation(`/${formatPath({ language: first, page: { kind: "dashboard" } })}`);
  setUrlReader(hashLocation.now);
  followInside(hashLocation);

  function StandaloneApp() {
    const [path] = hashLocation.hook();
    const requested = parsePath(path)?.language ?? first;
    const language = translators.has(requested) ? requested : first;
    const translator = translators.get(language);
    if (!translator) return null;
    document.documentElement.lang = language;
    const site: Site = { ...data, language, method: () => ({ method, Rules: RuleList }), isStandalone: true };
    return <App key={language} site={site} translator={translator} base="" location={hashLocation} />;
  }
  createRoot(root).render(
    <StrictMode>
      <StandaloneApp />
    </StrictMode>,
  );
  setPagePhase("hydrated");
}

/** Handles plain links, which are written for a site with a page at each path, inside the file. */
function followInside({ now, go }: ReturnType<typeof createHashLocation>): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || !(event.target instanceof Element)) return;
    const from = now();
    const to = resolveInside(event.target.closest("a[href]")?.getAttribute("href") ?? "mailto:", from);
    if (!to) return;
    event.preventDefault();
    const isHere = to.pathname === from.pathname && to.search === from.search;
    if (!isHere || to.hash !== from.hash) go(to.href);
    if (isHere) scrollToId(to.hash.slice(1));
  });
}

function scrollToId(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView();
}

const root = document.getElementById("root");
if (root) void open(root);
