import { render } from "@testing-library/react";
import { App } from "../../src/app/App";
import { loadTexts, translatorOf } from "../../src/app/texts";
import type { Dataset, Language } from "../../src/model/dataset";

/** Opens the page at an address below the site's folder, as a reader would. */
export async function open(dataset: Dataset, address: string): Promise<void> {
  const language = address.slice(0, 2) as Language;
  window.history.replaceState(null, "", `/${address}`);
  render(<App site={{ dataset, language }} translator={translatorOf(language, await loadTexts[language]())} base="" />);
}
