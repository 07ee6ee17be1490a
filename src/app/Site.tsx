import { createContext, useContext } from "react";
import { useLocation, useSearch } from "wouter";
import type { Dataset, Language } from "../model/dataset";
import type { MethodSource } from "./method";
import { readPath, wayTo, writePath } from "../url/page";
import type { Address, Page } from "../url/page";
import { readView, writeCarried, writeView } from "../url/view";
import type { View } from "../url/view";

/** What every part of the page stands on. */
export interface Site {
  dataset: Dataset;
  language: Language;
  method: MethodSource;
  /** Whether the page is one file alone, with nothing beside it: no link to it can be sent, and there is nothing to download. */
  alone?: true;
}

const SiteContext = createContext<Site | null>(null);

/** Gives the site to everything below. */
export const SiteProvider = SiteContext.Provider;

/** The site that this part of the page belongs to. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("no site around this component");
  return site;
}

/** The address that is open, below the site's own folder. */
export function useAddress(): Address {
  const { language } = useSite();
  const [path] = useLocation();
  return readPath(path) ?? { language, page: { kind: "unknown", path: path.slice(1) } };
}

/** Writes links from the open page: relative, so that they hold in any folder and in the written HTML. */
export function useLinks(): {
  to: (page: Page, view?: View) => string;
  toLanguage: (language: Language, view?: View) => string;
} {
  const { dataset, language } = useSite();
  const [path] = useLocation();
  const { page } = useAddress();
  const from = path.replace(/index\.html$/, "");
  const query = (view: View | undefined) => (view ? writeView(view, dataset) : "");
  return {
    to: (target, view) =>
      wayTo(from, writePath({ language, page: target })) +
      (view && target.kind === "goal" ? writeCarried(view, dataset) : query(view)),
    toLanguage: (other, view) => {
      const kept: Page = page.kind === "unknown" ? { kind: "dashboard" } : page;
      return wayTo(from, writePath({ language: other, page: kept })) + query(view);
    },
  };
}

/** The dashboard's view, read from the address, and the way to change it. Changing it adds a step to the browser's history unless told to replace. */
export function useView(): [View, (change: Partial<View>, how?: { replace?: boolean }) => void] {
  const { dataset } = useSite();
  const [path, navigate] = useLocation();
  const view = readView(useSearch(), dataset);
  const setView = (change: Partial<View>, how: { replace?: boolean } = {}) => {
    navigate(path + writeView({ ...view, ...change }, dataset), { replace: how.replace ?? false });
  };
  return [view, setView];
}
