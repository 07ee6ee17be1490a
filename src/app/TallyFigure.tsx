import { useId } from "react";
import { ChartPlace } from "./ChartPlace";
import type { NamedTally, TallyKind } from "./tallyKinds";
import { TallyTable } from "./TallyTable";
import { useTallyView } from "./tallyView";

/** One count: its heading, what it shows in a sentence, the drawing, and the same numbers as a table. */
export function TallyFigure({
  kind,
  heading,
  finding,
  note,
  rows,
}: {
  kind: TallyKind;
  heading: string;
  finding: string;
  note?: string;
  rows: readonly NamedTally[];
}) {
  const id = useId();
  const viewOf = useTallyView(kind);
  return (
    <figure className="tally" aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      <p className="finding">{finding}</p>
      {note !== undefined && <p className="tally-note soft">{note}</p>}
      <ChartPlace rows={rows} viewOf={viewOf} />
      <TallyTable kind={kind} caption={heading} rows={rows} viewOf={viewOf} />
    </figure>
  );
}
