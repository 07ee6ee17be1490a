import { useTexts } from "../../../i18n/translation";
import type { PlannedColumn } from "../../../../convert/plan/readingPlan";
import type { Language } from "../../../../domain/dataset/schema";
import { Paged } from "../components/Paged";
import { MessageText } from "../components/MessageText";
import type { ColumnMeaning } from "../draft/columnMeaning";
import type { ReceivedRow } from "../questions/receivedRows";
import type { RoundChoice } from "../questions/planChange";
import { ColumnMenu } from "./ColumnMenu";
import { HowFound } from "./HowFound";

/** How many rows of a table are shown at first, and how much of a long cell. */
const [firstRows, longestCell] = [6, 160];

/** A table as the document has it: over each column a menu for its role, and beside each row whether it is a heading or was left out. */
export function ReceivedTable({
  name,
  columns,
  rows,
  rounds,
  isRead,
  lang,
  onChange,
}: {
  name: string;
  columns: readonly PlannedColumn[];
  rows: readonly ReceivedRow[];
  rounds: readonly RoundChoice[];
  /** Where the table is not read at all, its rows do not say so each. */
  isRead: boolean;
  /** The language of its texts. */
  lang: { lang?: Language };
  onChange: (column: number, meaning: ColumnMeaning) => void;
}) {
  const t = useTexts("studio");
  return (
    <Paged items={rows} size={firstRows}>
      {(shown) => (
        <div className="studio-scroll">
          <table className="studio-table studio-received" aria-label={name}>
            <thead>
              <tr>
                <td />
                {columns.map((column, at) => (
                  <td key={at}>
                    <ColumnMenu
                      column={column}
                      number={at + 1}
                      rounds={rounds}
                      onChange={(meaning) => onChange(at, meaning)}
                    />
                    <HowFound by={column.by} />
                  </td>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, cells, isHeading, leftOut }, index) => (
                <tr key={index} className={leftOut ? "muted" : undefined}>
                  <th scope="row">
                    {row} {isHeading && t("plan.headingRow")} {isRead && leftOut && <MessageText content={leftOut} />}
                  </th>
                  {columns.map((_, at) => {
                    const text = cells[at] ?? "";
                    // A heading without words would be announced as one.
                    const isNamed = isHeading && text !== "";
                    const Cell = isNamed ? "th" : "td";
                    return (
                      <Cell key={at} {...(isNamed ? { scope: "col" } : {})} {...lang}>
                        {text.length > longestCell ? `${text.slice(0, longestCell)}…` : text}
                      </Cell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Paged>
  );
}
