import { useTexts } from "../../i18n/translation";
import { initialRows, countThatFit, maxPrintedTargets } from "../../../domain/limits";
import { rowCount, virtualBlocks, targetCount } from "../../../domain/table/virtualBlocks";
import { groupRows } from "../../../domain/table/groupRows";
import { useIsPrinting } from "../../components/printing";
import { useQueryResult } from "../../data/QueryResultContext";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";

/** Below the first rows of a long table, without scripts: how many rows are shown, and links to the rest. */
export function TruncationNotice() {
  const t = useTexts("views");
  const { dataset } = useSite();
  const { view, goals, shown, isLong } = useQueryResult();
  if (!isLong) return null;
  const blocks = virtualBlocks(groupRows(dataset, goals, view.group, view.programmes), new Set());
  const first = blocks.slice(
    0,
    countThatFit(blocks.length, (at) => (blocks[at] ? rowCount(blocks[at]) : 0), initialRows),
  );
  const count = first.reduce((sum, block) => sum + targetCount(block), 0);
  return (
    <p className="without-script">
      {t("long.first", { count, all: shown.targets })} <ToParts />
    </p>
  );
}

/** Shown instead of a view that needs scripts in long reports. */
export function ScriptRequired() {
  const t = useTexts("views");
  const { shown } = useQueryResult();
  return (
    <p className="without-script">
      {t("long.script", { all: shown.targets })} <ToParts />
    </p>
  );
}

/** In print: says that only the first rows are printed. */
export function PrintLimitNotice() {
  const t = useTexts("views");
  const { view, shown } = useQueryResult();
  const onPaper = useIsPrinting();
  if (!onPaper || view.layout === "charts" || shown.targets <= maxPrintedTargets) return null;
  return <p>{t("long.paper", { count: maxPrintedTargets, all: shown.targets })}</p>;
}

function ToParts() {
  const t = useTexts("views");
  const { to } = useLinks();
  const { isStandalone: alone } = useSite();
  return alone ? null : <a href={to({ kind: "goals", part: 1 })}>{t("long.list")}</a>;
}
