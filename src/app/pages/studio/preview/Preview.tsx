import { useEffect, useMemo, useRef, useState } from "react";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import { formatPath } from "../../../../domain/url/paths";
import { lazyComponent } from "../../../components/lazyComponent";
import { localData } from "../../../data/localData";
import { SiteProvider, useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { SiteRouter } from "../../../routing/SiteRouter";
import { useAddress } from "../../../routing/useAddress";
import { datasetOf } from "../../../standalone/datasetOf";
import { DashboardPage } from "../../dashboard/DashboardPage";
import { CollapsedGoalsProvider } from "../../dashboard/table/CollapsedGoalsContext";
import { previewLocation } from "./previewLocation";
import type { PreviewLocation } from "./previewLocation";

const GoalPage = lazyComponent(async () => (await import("../../goal/GoalPage")).GoalPage, "further");

/** A report's dashboard and goal pages as readers will see them. Its links and filters work inside it, and leave the browser's address alone. */
export function Preview({ dataset, report, label }: { dataset: Dataset; report: Report; label: string }) {
  const site = useSite();
  const previewData = useMemo(() => localData(datasetOf(dataset, report)), [dataset, report]);
  const [location] = useState(() =>
    previewLocation(`/${formatPath({ language: site.language, page: { kind: "dashboard" } })}`),
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    const follow = (event: MouseEvent) => followInside(event, location, box);
    // Handled in the capture phase, before the page's own links, which would change the browser's address.
    box?.addEventListener("click", follow, { capture: true });
    return () => box?.removeEventListener("click", follow, { capture: true });
  }, [location]);
  const { dataset: summary, goalStore, searchIndex } = previewData;
  const { language, method } = site;
  return (
    <div ref={place} role="region" aria-label={label} className="studio-preview">
      <SiteRouter base="" hook={location.hook} searchHook={location.searchHook}>
        <SiteProvider value={{ dataset: summary, goalStore, searchIndex, language, method, isStandalone: true }}>
          <CollapsedGoalsProvider>
            <PreviewedPage location={location} />
          </CollapsedGoalsProvider>
        </SiteProvider>
      </SiteRouter>
    </div>
  );
}

/** The open page: only the dashboard and goal pages depend on the report. */
function PreviewedPage({ location }: { location: PreviewLocation }) {
  const t = useTexts("studio");
  const { page } = useAddress();
  if (page.kind !== "goal") return <DashboardPage last={null} />;
  return (
    <>
      <p>
        <button type="button" className="button" onClick={location.back}>
          {t("preview.back")}
        </button>
      </p>
      <GoalPage goalId={page.goalId} roundId={page.roundId} />
    </>
  );
}

function followInside(event: MouseEvent, location: PreviewLocation, box: HTMLElement | null): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href");
  if (href === null || href === undefined || event.button !== 0) return;
  const target = location.follow(href);
  if (target === null) return;
  event.preventDefault();
  event.stopPropagation();
  // After the page has been rendered.
  window.setTimeout(() => {
    const to = target === "" ? box : box?.querySelector(`#${CSS.escape(target)}`);
    to?.scrollIntoView();
  });
}
