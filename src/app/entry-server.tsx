import type { i18n } from "i18next";
import { prerender } from "react-dom/static";
import { App } from "./App";
import { RuleList } from "./pages/method/RuleList";
import { localData } from "./data/localData";
import type { Language } from "../domain/dataset/schema";
import type { Dataset } from "../domain/dataset/schema";
import type { Method } from "../domain/method";

/** A page to render, at its path below the site's folder. */
export interface RenderedPage {
  dataset: Dataset;
  method: Method;
  language: Language;
  path: string;
  /** The page of a single-file copy: what needs the site's other files is left out. */
  isStandalone?: true;
}

/** The page as HTML, with every lazy part in it. The first client render gives the same. */
export async function render(
  { dataset, method, language, path, ...rest }: RenderedPage,
  translator: i18n,
): Promise<string> {
  const site = { ...localData(dataset), ...rest, language, method: () => ({ method, Rules: RuleList }) };
  const { prelude } = await prerender(<App site={site} translator={translator} base="" path={`/${path}`} />, {
    // Above a size, React sends the content of a Suspense boundary after the page and moves it into place by an inline script, which the policy forbids.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  });
  return new Response(prelude).text();
}
