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
  /** True for a single-file page, which leaves out everything that needs other files of the site. */
  isStandalone?: true;
}

/** Renders a page to HTML, including every lazy part. The first client render must give the same. */
export async function render(
  { dataset, method, language, path, ...rest }: RenderedPage,
  translator: i18n,
): Promise<string> {
  const site = { ...localData(dataset), ...rest, language, method: () => ({ method, Rules: RuleList }) };
  const { prelude } = await prerender(<App site={site} translator={translator} base="" path={`/${path}`} />, {
    // Above a size, React sends the content of a Suspense boundary after the page and moves it into place by an inline script, which the content
    // security policy forbids.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  });
  return new Response(prelude).text();
}
