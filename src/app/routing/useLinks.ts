import type { Language } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import { hasRoundPages } from "../../domain/limits";
import { formatPath, relativeUrl } from "../../domain/url/paths";
import type { Address, Page } from "../../domain/url/paths";
import { formatListContext, formatView } from "../../domain/url/viewParams";
import type { ViewState } from "../../domain/url/viewParams";
import { useSite } from "../data/SiteContext";
import { useOpenRoute } from "./SiteRouter";
import { useAddress } from "./useAddress";

/** Writes links from the open page: relative, so that they work in any folder and in the prerendered HTML. */
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
  return useOpenRoute().path.replace(/index\.html$/, "");
}

/** The path of the prerendered page for an address: the goal's page if rounds have no pages of their own. */
const writtenPath = (dataset: DatasetSummary, { language, page }: Address): string =>
  formatPath({
    language,
    page: page.kind === "goal" && !hasRoundPages(dataset) ? { kind: "goal", goalId: page.goalId } : page,
  });

/** Adds a goal's round to the query, if the path does not have it. */
function withRound(dataset: DatasetSummary, page: Page, query: string): string {
  if (page.kind !== "goal" || page.roundId === undefined || hasRoundPages(dataset)) return query;
  const params = new URLSearchParams(query);
  params.set("round", page.roundId);
  return `?${params.toString()}`;
}
