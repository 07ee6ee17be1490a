import { StrictMode, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { languages } from "../model/dataset";
import type { Language } from "../model/dataset";
import { readPath } from "../url/page";
import { App } from "./App";
import { fault } from "./fault";
import type { FetchFault } from "./fault";
import { FaultNotice } from "./FaultNotice";
import { fetchDataset, FetchError } from "./fetchDataset";
import { Guard } from "./Guard";
import { laterCourse } from "./laterCourse";
import { fetchPage } from "./laterPages";
import { fetchParts } from "./laterParts";
import { fetchViews } from "./laterViews";
import { methodFrom } from "./method";
import "./styles/index.css";
import { loadTexts, translatorOf } from "./texts";
import { fetchWordForms } from "./wordForms";

/** The site's folder, found from where this script lies (`<folder>/assets/…`), so that the site works in any folder. */
const script = import.meta.url;
const folder = new URL("../", script);

/** How long the reader waits before being told, in milliseconds. */
const patience = 8000;
/** How long the open page has to itself before the others are fetched, in milliseconds. */
const leisure = 1500;

const page = document.documentElement;
const language: Language = languages.find((known) => known === page.lang) ?? "fi";

/** Makes the written page live. Until then, and where it cannot be, the page reads as it was written. */
async function start(root: HTMLElement): Promise<void> {
  const notice = noticeAbove(root);
  const query = new URLSearchParams(window.location.search);
  const waiting = setTimeout(() => notice.say("slow"), patience);
  try {
    const [texts, dataset] = await Promise.all([
      loadTexts[language]().catch((error: unknown) => {
        throw new FetchError("unreachable", error);
      }),
      fetchDataset(new URL("data/dataset.json", folder)),
      // An address with a search shows what it finds at once, not first what the letters alone would find.
      query.has("q") ? fetchWordForms() : undefined,
      // What is not there by then comes when it is drawn.
      query.has("view") ? fetchViews().catch(() => undefined) : undefined,
      query.size > 0 ? laterCourse.fetch().catch(() => undefined) : undefined,
      fetchPage(readPath(window.location.pathname.slice(folder.pathname.length))?.page.kind ?? "unknown").catch(
        () => undefined,
      ),
    ]);
    notice.clear();
    const translator = translatorOf(language, texts);
    hydrateRoot(
      root,
      <StrictMode>
        <Guard language={language} whole>
          <App
            site={{
              dataset,
              language,
              method: methodFrom(new URL("data/method.json", folder), language, translator),
            }}
            translator={translator}
            base={folder.pathname.replace(/\/$/, "")}
            last={<Ready />}
          />
        </Guard>
      </StrictMode>,
      // A page that is written otherwise than it is hydrated is a defect: say so where tests listen.
      { onRecoverableError: (error) => console.error(error) },
    );
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    notice.say(error.fault);
    readAsWritten();
  } finally {
    clearTimeout(waiting);
  }
}

/** Says a fault above the page, in a root of its own, so that the written page below stays as it is. */
function noticeAbove(root: HTMLElement): { say: (what: FetchFault) => void; clear: () => void } {
  const place = document.createElement("div");
  root.before(place);
  const shown = createRoot(place);
  const texts = fault[language];
  const retry = { words: texts.retry, act: () => window.location.reload() };
  return {
    say: (what) =>
      shown.render(
        <FaultNotice what={texts[what]} help={texts[`${what}Help`]} action={what === "slow" ? undefined : retry} />,
      ),
    clear: () => {
      shown.unmount();
      place.remove();
    },
  };
}

/** Gives up on the script's ways of showing: everything stands below each other, as for those who have none. */
function readAsWritten(): void {
  page.classList.remove("js", "held");
}

/** Marks the moment when the page answers and shows the view of its address. */
function Ready() {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      page.classList.remove("held");
      page.dataset["ready"] = "";
    });
    // What is not open comes once the page answers, so that opening it is no wait.
    const others = setTimeout(() => void fetchParts().catch(() => undefined), leisure);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(others);
    };
  }, []);
  return null;
}

/** Links inside the site change the address that relative links of the head are read by; the icon is the one that browsers read again. */
function holdIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (icon) icon.href = new URL(icon.href).href;
}

holdIcon();
const root = document.getElementById("root");
if (root) void start(root);
