import { createContext, useContext, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import type { Language } from "../domain/dataset/schema";
import type { DatasetSummary } from "../domain/dataset/summary";
import type { MethodSource } from "./pages/method/method";
import { hasRoundPages } from "../domain/limits";
import { parsePath, relativeUrl, formatPath } from "../domain/url/paths";
import type { Address, Page } from "../domain/url/paths";
import { parseView, formatListContext, formatView } from "../domain/url/viewParams";
import type { ViewState } from "../domain/url/viewParams";
import type { SearchIndex } from "./data/searchIndex";
import type { GoalStore } from "./data/goalStore";

/** What every part of the page stands on. */
export interface Site {
  dataset: DatasetSummary;
  goalStore: GoalStore;
  searchIndex: SearchIndex;
  language: Language;
  method: MethodSource;
  /** Whether the page is one file alone, with nothing beside it: no link to it can be sent, and there is nothing to download. */
  isStandalone?: true;
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
  const { dataset, language } = useSite();
  const [path] = useLocation();
  const roundId = new URLSearchParams(useSearch()).get("round");
  return useMemo(() => {
    const address = parsePath(path) ?? { language, page: { kind: "unknown", path: path.slice(1) } };
    const { page } = address;
    const isAsked = roundId !== null && page.kind === "goal" && page.roundId === undefined && !hasRoundPages(dataset);
    return isAsked ? { ...address, page: { ...page, roundId } } : address;
  }, [dataset, language, path, roundId]);
}

/** Writes links from the open page: relative, so that they hold in any folder and in the written HTML. */
export function useLinks(): { to: (page: Page, view?: ViewState) => string } {
  const { dataset, language } = useSite();
  const from = useFolder();
  return {
    to: (target, view) => {
      const query = view && (target.kind === "goal" ? formatListContext(view, dataset) : formatView(view, dataset));
      return (
        relativeUrl(from, writtenPath(dataset, { language, page: target })) + withRound(dataset, target, query ?? "")
      );
    },
  };
}

/** Writes links to the open page in other languages. */
export function useLanguageLinks(): { toLanguage: (language: Language, view: ViewState) => string } {
  const { dataset } = useSite();
  const from = useFolder();
  const { page } = useAddress();
  const kept: Page = page.kind === "unknown" ? { kind: "dashboard" } : page;
  return {
    toLanguage: (language, view) =>
      relativeUrl(from, writtenPath(dataset, { language, page: kept })) +
      withRound(dataset, kept, formatView(view, dataset)),
  };
}

/** The folder of the open page, which relative links start from. */
function useFolder(): string {
  const [path] = useLocation();
  return path.replace(/index\.html$/, "");
}

/** The path of the page that is written for an address: where rounds have no pages of their own, the goal's. */
const writtenPath = (dataset: DatasetSummary, { language, page }: Address): string =>
  formatPath({
    language,
    page: page.kind === "goal" && !hasRoundPages(dataset) ? { kind: "goal", goalId: page.goalId } : page,
  });

/** The query with the round that a goal is to be shown in, where its path does not say it. */
function withRound(dataset: DatasetSummary, page: Page, query: string): string {
  if (page.kind !== "goal" || page.roundId === undefined || hasRoundPages(dataset)) return query;
  const asked = new URLSearchParams(query);
  asked.set("round", page.roundId);
  return `?${asked.toString()}`;
}

/** Every row of a table asks for the view: a query is read once. */
const lastRead = new WeakMap<DatasetSummary, { search: string; view: ViewState }>();

function viewIn(search: string, dataset: DatasetSummary): ViewState {
  const last = lastRead.get(dataset);
  if (last?.search === search) return last.view;
  const view = parseView(search, dataset);
  lastRead.set(dataset, { search, view });
  return view;
}

/** The dashboard's view, read from the address, and the way to change it. Changing it adds a step to the browser's history unless told to replace. */
export function useView(): [ViewState, (change: Partial<ViewState>, how?: { replace?: boolean }) => void] {
  const { dataset } = useSite();
  const [path, navigate] = useLocation();
  const view = viewIn(useSearch(), dataset);
  const setView = (change: Partial<ViewState>, how: { replace?: boolean } = {}) => {
    navigate(path + formatView({ ...view, ...change }, dataset), { replace: how.replace ?? false });
  };
  return [view, setView];
}
