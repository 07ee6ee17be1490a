import { render } from "@testing-library/react";
import { App } from "../../src/app/App";
import { fetchParts } from "../../src/app/laterParts";
import { MethodRules } from "../../src/app/MethodRules";
import { loadMethodTexts, loadTexts, translatorOf } from "../../src/app/texts";
import { method } from "../method";
import type { Dataset, Language } from "../../src/model/dataset";

/** Opens the page at an address below the site's folder, as a reader would. */
export async function open(dataset: Dataset, address: string): Promise<void> {
  const language = address.slice(0, 2) as Language;
  window.history.replaceState(null, "", `/${address}`);
  const texts = { ...(await loadTexts[language]()), method: await loadMethodTexts[language]() };
  await fetchParts();
  render(
    <App
      site={{ dataset, language, method: () => ({ method, Rules: MethodRules }) }}
      translator={translatorOf(language, texts)}
      base=""
    />,
  );
}
