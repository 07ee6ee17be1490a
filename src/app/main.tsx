import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { i18n } from "i18next";
import type { Root } from "react-dom/client";
import { languages } from "../domain/language";
import type { Language } from "../domain/dataset/schema";
import { readSummaryInSlices } from "../domain/dataset/columnarSummary";
import { readGoals } from "../domain/dataset/goalsFile";
import { readWordIndex } from "../domain/search/wordIndex";
import { goalsOf } from "../domain/goal/assessmentIn";
import { isLongReport } from "../domain/limits";
import { countTargets } from "../domain/filter/relaxFilter";
import { parsePath } from "../domain/url/paths";
import type { Page } from "../domain/url/paths";
import { parseView } from "../domain/url/viewParams";
import { App } from "./App";
import { readErrorTexts } from "./i18n/errorTexts";
import type { LoadErrorKind } from "./i18n/errorTexts";
import { ErrorMessage } from "./components/errors/ErrorMessage";
import { fetchJson, LoadError } from "./data/fetchJson";
import { runInSlices } from "./data/runInSlices";
import { lazyPages } from "./lazyPages";
import { lazyViews, LazyYearChart } from "./pages/dashboard/lazyViews";
import { methodFrom } from "./pages/method/methodFrom";
import { createSearchIndex } from "./data/searchIndex";
import { reportInView } from "./data/QueryResultContext";
import type { Site } from "./data/SiteContext";
import { createI18n, loadTexts } from "./i18n/i18n";
import { isTranslated, tolerateTranslation } from "./tolerateTranslation";
import { setPagePhase } from "./shell/pagePhase";
import { PageReady } from "./PageReady";
import { discardEarlyEvents } from "./replayEarlyEvents";
import { fetchAll, remoteGoalStore, fileOfEachGoal } from "./data/goalStore";

/** The site's folder, derived from the script's URL (`<folder>/assets/…`), so that the site works in any folder. */
const script = import.meta.url;
const folder = new URL(import.meta.env.DEV ? "/" : "../", script);

/** After how long a slow load is mentioned, in milliseconds. */
const slowNoticeDelay = 8000;

const page = document.documentElement;
const language: Language = languages.find((known) => known === page.lang) ?? "fi";

/** Loads the data and hydrates the page. Until then, and if that fails, the prerendered page stays readable. */
async function start(root: HTMLElement): Promise<void> {
  const translator = createI18n(language, readErrorTexts());
  const banner = createErrorBanner(root, translator);
  const query = new URLSearchParams(window.location.search);
  const slowNotice = setTimeout(() => banner.say("slow"), slowNoticeDelay);
  const kind = parsePath(window.location.pathname.slice(folder.pathname.length))?.page.kind ?? "unknown";
  try {
    const [data] = await Promise.all([
      fetchData(),
      loadTexts(translator, "dashboard").catch((error: unknown) => {
        throw new LoadError("unreachable", error);
      }),
      // Failures are ignored here: rendering loads again.
      preloadFor(kind, query, translator).catch(() => undefined),
    ]);
    banner.clear();
    setPagePhase("hydrating");
    const app = (
      <StrictMode>
        <App
          site={{
            ...data,
            language,
            method: methodFrom(new URL("data/method.json", folder), translator),
            publisher: {
              folder,
              createStandalonePage: async (dataset, reportId) => {
                const { createStandalonePage } = await import("./standalone/createStandalonePage");
                return createStandalonePage(folder, dataset, reportId);
              },
            },
          }}
          translator={translator}
          base={folder.pathname.replace(/\/$/, "")}
          last={<PageReady translator={translator} />}
        />
      </StrictMode>
    );
    // The development server does not prerender.
    if (!root.firstElementChild) {
      createRoot(root).render(app);
    } else
      startTransition(() => {
        // As a transition, React hydrates in slices and does not block scrolling.
        hydrateRoot(root, app, {
          // A mismatch with the prerendered HTML is a defect; the browser tests fail on console errors. Where the browser has translated a part before it is
          // hydrated, React renders that part anew, and nothing is wrong.
          onRecoverableError: (error) => {
            if (!isTranslated()) console.error(error);
          },
        });
      });
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    banner.say(error.kind);
    giveUp();
  } finally {
    clearTimeout(slowNotice);
  }
}

/** Loads the lazy parts that the URL shows. */
async function preloadFor(kind: Page["kind"], query: URLSearchParams, translator: i18n): Promise<void> {
  const parts = [
    ...(kind === "dashboard" ? [] : [lazyPages[kind]]),
    ...(query.size > 0 ? [LazyYearChart] : []),
    ...(query.has("view") ? Object.values(lazyViews) : []),
  ];
  await Promise.all(parts.map(({ preload }) => preload(translator)));
}

/** Fetches the summary, and those of the report's texts that the URL needs at once. */
async function fetchData(): Promise<Pick<Site, "dataset" | "goalStore" | "searchIndex">> {
  const { summary, dataVersion, files } = await fetchJson(new URL("data/summary.json", folder), (json) =>
    runInSlices(readSummaryInSlices(json)),
  );
  const versioned = (file: string) => new URL(`data/${dataVersion}/${file}.json`, folder);
  const places = fileOfEachGoal(summary.goals, files);
  const goalStore = remoteGoalStore(
    (id) => places.get(id),
    async (file) => {
      return fetchJson(versioned(`goals/${file + 1}`), readGoals);
    },
  );
  const searchIndex = createSearchIndex(summary, async (report, roundId) => {
    return fetchJson(versioned(`words/${report.id}/${roundId}`), readWordIndex);
  });
  const page = parsePath(window.location.pathname.slice(folder.pathname.length))?.page;
  const goal = page?.kind === "goal" ? summary.goals.find(({ id }) => id === page.goalId) : undefined;
  if (goal && !(await goalStore.fetch(goal))) throw new LoadError("unreachable", goal.id);
  if (summary.reports.length > 0) {
    // Without the word index, a search in the URL would first show only matches in names.
    const view = parseView(window.location.search, summary);
    const goals = goalsOf(summary, reportInView(summary, view));
    await Promise.all([
      view.text === "" ? undefined : searchIndex.fetch(reportInView(summary, view), view.roundId),
      // Without the texts, the quotes of the filtered page would be missing for a moment.
      page?.kind === "dashboard" && window.location.search.length > 1 && !isLongReport(countTargets(goals))
        ? fetchAll(goalStore, goals)
        : undefined,
    ]);
  }
  return { dataset: summary, goalStore, searchIndex };
}

/** An error banner above the page, in a React root of its own, so that the prerendered page below stays as it is. */
function createErrorBanner(
  root: HTMLElement,
  translator: i18n,
): { say: (what: LoadErrorKind) => void; clear: () => void } {
  const t = translator.getFixedT(null, "errors");
  let notice: { place: HTMLElement; shown: Root } | undefined;
  const retry = { words: t("retry"), act: () => window.location.reload() };
  return {
    say: (what) => {
      notice ??= openNotice();
      notice.shown.render(
        <ErrorMessage what={t(what)} help={t(`${what}Help`)} action={what === "slow" ? undefined : retry} />,
      );
    },
    clear: () => {
      notice?.shown.unmount();
      notice?.place.remove();
    },
  };

  function openNotice() {
    const place = document.createElement("div");
    root.before(place);
    return { place, shown: createRoot(place) };
  }
}

/** Shows all parts of the page below each other, as without scripts. */
function giveUp(): void {
  setPagePhase("failed");
  discardEarlyEvents();
}

/** Makes addresses absolute that browsers read after navigation, when a relative one would point elsewhere: the icon's and that of further styles. */
function fixLinkAddresses(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=icon], link[disabled]"))
    link.href = new URL(link.href).href;
}

fixLinkAddresses();
tolerateTranslation();
const root = document.getElementById("root");
if (root) void start(root);
