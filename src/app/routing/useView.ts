import { useSearch } from "wouter";
import type { DatasetSummary } from "../../domain/dataset/summary";
import { changeView, formatView, parseView } from "../../domain/url/viewParams";
import type { ViewState } from "../../domain/url/viewParams";
import { useSite } from "../data/SiteContext";
import { useOpenRoute } from "./SiteRouter";

/** Cached, because every row of a table asks for the view. */
const lastRead = new WeakMap<DatasetSummary, { search: string; view: ViewState }>();

function viewIn(search: string, dataset: DatasetSummary): ViewState {
  const last = lastRead.get(dataset);
  if (last?.search === search) return last.view;
  const view = parseView(search, dataset);
  lastRead.set(dataset, { search, view });
  return view;
}

/** The dashboard's view from the URL, and a function to change it. A change adds a history entry unless told to replace the current one. */
export function useView(): [ViewState, (change: Partial<ViewState>, how?: { replace?: boolean }) => void] {
  const { dataset } = useSite();
  const { path, navigate } = useOpenRoute();
  const view = viewIn(useSearch(), dataset);
  const setView = (change: Partial<ViewState>, how: { replace?: boolean } = {}) => {
    navigate(path + formatView(changeView(view, change), dataset), { replace: how.replace ?? false });
  };
  return [view, setView];
}
