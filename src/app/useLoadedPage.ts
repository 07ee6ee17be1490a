import { useEffect, useState } from "react";
import type { Page } from "../domain/url/paths";
import { useTranslator } from "./i18n/translation";
import { loadPage } from "./lazyPages";

/** The page of the address once its parts are loaded, and until then the one before it: after Back or Forward, React would show an empty one. */
export function useLoadedPage(page: Page): Page {
  const translator = useTranslator();
  const [shown, show] = useState(page);
  const isOpening = shown !== page;
  const loading = isOpening ? loadPage(page.kind, translator) : null;
  if (isOpening && !loading) show(page);
  useEffect(() => {
    const open = () => show(page);
    // If it fails, the page itself tries again and says so.
    loading?.then(open, open);
  });
  return shown;
}
