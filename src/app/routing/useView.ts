import { useLocation, useSearch } from "wouter";
import type { DatasetSummary } from "../../domain/dataset/summary";
import { changeView, formatView, parseView } from "../../domain/url/viewParams";
import type { ViewState } from "../../domain/url/viewParams";
import { useSite } from "../data/SiteContext";

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
    navigate(path + formatView(changeView(view, change), dataset), { replace: how.replace ?? false });
  };
  return [view, setView];
}
