import { useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/translation";
import { changes } from "../../../../domain/change";
import type { Round } from "../../../../domain/dataset/schema";
import { changesBetween, countChanges } from "../../../../domain/changes/changesBetween";
import type { TargetChange } from "../../../../domain/changes/changesBetween";
import { ChangeItem } from "./ChangeItem";
import { ChangeIcon } from "../../../components/status/ChangeIcon";
import { ForecastAccuracy } from "./ForecastAccuracy";
import { visibleItems, itemProps, listEndProps } from "../../../components/list/itemPosition";
import { VirtualList } from "../../../components/list/VirtualList";
import { useIsPrinting } from "../../../components/printing";
import { useQueryResult } from "../../../data/QueryResultContext";

/** The changes between two rounds, worse first; unchanged targets are folded at the end. */
export function ChangesView() {
  const t = useTexts("changes");
  const { filteredGoals, round, compare } = useQueryResult();
  if (!compare) return <p className="changes-none">{t("noOther")}</p>;
  const found = changesBetween(filteredGoals, compare.id, round.id);
  const tally = countChanges(found);
  const counted = changes.filter((change) => tally[change] > 0 || change === "worse");
  return (
    <>
      <p className="changes-tally">
        {counted.map((change) => t(`count.${change}`, { count: tally[change] })).join(" · ")}
      </p>
      {changes
        .filter((change) => tally[change] > 0)
        .map((change) => {
          const list = (
            <ChangesList
              change={change}
              found={found.filter((one) => one.change === change)}
              before={found.findIndex((one) => one.change === change)}
              compare={compare}
            />
          );
          if (change === "same") {
            return (
              <SameChanges key={change} count={tally.same}>
                {list}
              </SameChanges>
            );
          }
          return (
            <section key={change} className="changes-group" aria-labelledby={`changes-${change}`}>
              <h4 id={`changes-${change}`}>
                <ChangeIcon change={change} /> {t(`count.${change}`, { count: tally[change] })}
              </h4>
              {list}
            </section>
          );
        })}
      <ForecastAccuracy />
    </>
  );
}

/** Estimated height of a change on a wide screen, in pixels. */
const changeHeight = 211;

function ChangesList({
  change: kind,
  found,
  before,
  compare,
}: {
  change: TargetChange["change"];
  found: readonly TargetChange[];
  before: number;
  compare: Round;
}) {
  const { isLong } = useQueryResult();
  return (
    <VirtualList
      name={`changes-${kind}`}
      isLong={isLong}
      count={found.length}
      keyOf={(index) => found[index]?.target.id ?? ""}
      sizeOf={() => changeHeight}
      before={before}
    >
      {({ positions, paddingAfter, list }) => (
        <ol role="list" className="changes-list" ref={list} {...listEndProps(paddingAfter)}>
          {visibleItems(found, positions).map(([change, position]) => (
            <ChangeItem key={change.target.id} change={change} compare={compare} place={itemProps(position)} />
          ))}
        </ol>
      )}
    </VirtualList>
  );
}

/** The unchanged targets, folded at first. A long list is rendered when it is unfolded, because folded rows have no height to measure. */
function SameChanges({ count, children }: { count: number; children: ReactNode }) {
  const t = useTexts("changes");
  const { isLong } = useQueryResult();
  const onPaper = useIsPrinting();
  const [open, setOpen] = useState(false);
  return (
    <details className="changes-group changes-same" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("count.same", { count })}</summary>
      {(open || onPaper || !isLong) && children}
    </details>
  );
}
