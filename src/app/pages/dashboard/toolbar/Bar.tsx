import { useEffect, useRef, useState } from "react";
import { activeParts } from "../../../../domain/filter/relaxFilter";
import { CompareSelect } from "../../../components/controls/CompareSelect";
import { PrintButton } from "../../../components/controls/PrintButton";
import { RoundSelect } from "../../../components/controls/RoundSelect";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { ExportMenu } from "../export/ExportMenu";
import { FilterMenus } from "../filters/FilterMenus";
import { SearchField } from "../filters/SearchField";
import { CopyViewButton } from "./CopyViewButton";
import { FilterSheet } from "./FilterSheet";
import { ReportSelect } from "./ReportSelect";

/** The toolbar: report and rounds, filters, search, and sharing. It is sticky; on narrow screens, filters are behind one button. */
export function Bar() {
  const t = useTexts("views");
  const { view, all } = useQueryResult();
  const [isOpen, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => reserveHeight(bar.current), []);
  const inUse = activeParts(view).length;
  return (
    <div className="bar needs-query" ref={bar}>
      <div className="bar-rounds">
        <Rounds />
      </div>
      {all.goals > 0 && (
        <>
          <button
            type="button"
            ref={opener}
            className="button bar-open scripted"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onClick={() => setOpen(true)}
          >
            {inUse === 0 ? t("filter.open") : t("filter.openCount", { count: inUse })}
          </button>
          <div className="bar-filters scripted" role="group" aria-label={t("filter.region")}>
            <FilterMenus />
            <SearchField />
          </div>
          <div className="bar-tools scripted">
            <Tools />
          </div>
          {isOpen && (
            <FilterSheet opener={opener} onClose={() => setOpen(false)}>
              <Rounds />
              <FilterMenus />
              <SearchField />
              <div className="sheet-tools">
                <Tools />
              </div>
            </FilterSheet>
          )}
        </>
      )}
    </div>
  );
}

function Rounds() {
  const { report, round } = useQueryResult();
  return (
    <>
      <ReportSelect report={report} />
      <RoundSelect report={report} round={round} />
      <CompareSelect report={report} round={round} />
    </>
  );
}

function Tools() {
  const { isStandalone: alone } = useSite();
  return (
    <>
      {!alone && (
        <>
          <CopyViewButton />
          <ExportMenu />
        </>
      )}
      <PrintButton className="button" />
    </>
  );
}

/** Sets the toolbar's height as a custom property, for scroll positions and sticky elements below it. */
function reserveHeight(bar: HTMLElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const observer = new ResizeObserver(() =>
    document.documentElement.style.setProperty("--bar-height", `${bar.offsetHeight}px`),
  );
  observer.observe(bar);
  return () => {
    observer.disconnect();
    document.documentElement.style.removeProperty("--bar-height");
  };
}
