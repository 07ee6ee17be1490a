import { useTexts } from "../../i18n/translation";
import { firstRows, fitting, mostOnPaper } from "../../../domain/limits";
import { rowsIn, tableBlocks, targetsIn } from "../../../domain/table/virtualBlocks";
import { tableRows } from "../../../domain/table/groupRows";
import { useOnPaper } from "../../components/printing";
import { useSelection } from "./SelectionContext";
import { useLinks, useSite } from "../../SiteContext";

/** Below the beginning of a long table, for those without a script: how much of it this is, and where the rest is. */
export function FirstOnly() {
  const t = useTexts("views");
  const { dataset } = useSite();
  const { view, goals, shown, isLong } = useSelection();
  if (!isLong) return null;
  const rows = tableRows(dataset, goals, view.group, view.programmes).flatMap((row) =>
    row.kind === "group" ? [row, ...row.rows] : [row],
  );
  const blocks = tableBlocks(rows, new Set());
  const first = blocks.slice(
    0,
    fitting(blocks.length, (at) => (blocks[at] ? rowsIn(blocks[at]) : 0), firstRows),
  );
  const count = first.reduce((sum, block) => sum + targetsIn(block), 0);
  return (
    <p className="without-script">
      {t("long.first", { count, all: shown.targets })} <ToParts />
    </p>
  );
}

/** In the place of a view that a long report has only with a script. */
export function NeedsScript() {
  const t = useTexts("views");
  const { shown } = useSelection();
  return (
    <p className="without-script">
      {t("long.script", { all: shown.targets })} <ToParts />
    </p>
  );
}

/** On paper: that there is more than paper holds. */
export function BeyondPaper() {
  const t = useTexts("views");
  const { view, shown } = useSelection();
  const onPaper = useOnPaper();
  if (!onPaper || view.layout === "charts" || shown.targets <= mostOnPaper) return null;
  return <p>{t("long.paper", { count: mostOnPaper, all: shown.targets })}</p>;
}

function ToParts() {
  const t = useTexts("views");
  const { to } = useLinks();
  const { alone } = useSite();
  return alone ? null : <a href={to({ kind: "goals", part: 1 })}>{t("long.list")}</a>;
}
