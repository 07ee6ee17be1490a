import type { ColumnRole } from "../table/columns/headings";
import type { GoalCell, GoalRows, ReadRow } from "../table/rows/rowGoal";

/** How a row opens that gives reasons or background for the row above it. */
const noteLabel =
  /^(?:perustelu|huom|lisäti|tausta|selite|lähde|motivering|bakgrund|anmärkning|obs|källa|note|background|rationale|source|reason)\p{L}*\s*:/iu;

/** One cell that is merged over the whole table. */
export function isSpanning({ row: { cells }, plain }: Pick<ReadRow, "row" | "plain">): boolean {
  const [first, ...rest] = cells;
  return (
    (plain[0] ?? "") !== "" &&
    first?.covered === null &&
    rest.length > 0 &&
    rest.every(({ covered }) => covered === "left")
  );
}

/** Whether a row is a note to the row above: prose that spans the table, or an opening that notes have. A line without a full stop is a title. */
export function isNoteRow(roles: readonly ColumnRole[], row: ReadRow): boolean {
  const [text = "", ...others] = row.plain;
  if (roles.length < 2 || text === "" || others.some((other) => other !== "")) return false;
  return noteLabel.test(text) || (isSpanning(row) && /[.!?…]$/.test(text));
}

/** How a line below a table opens that tells when or by whom it was written. */
const footerLabel =
  /^(?:\*|päivit|laati|tulostettu|tilanne \d|uppdatera|senast uppdatera|utskri|upprätta|updated|last updated|as (?:at|of) \d|prepared by|printed|status key|rag key|key:|legend|selite|selitteet|merkinnät|teckenförklaring|färgförklaring|förklaring|värien (?:selit|merkit)|färgernas|colour (?:key|code))/iu;

/** "V = toteutuu, K = vaarassa": entries of a legend. */
export const legendEntries = /(?:^|[,;.]\s*)[^,;.=]{1,20}\s=\s[^,;=]{2,60}[,;.]\s*[^,;.=]{1,20}\s=\s/u;

const maxTitleLength = 100;

/** A sum whose amounts are not kept with the table. */
const sum = /^(?:yhteensä|kaikki yhteensä|summa|totalt|total|grand total)$/iu;

/** A row below all goals that says something of the whole table: its legend, its date, a remark in sentences. Rows above it fill more cells. */
export function isFooter({ plain }: Pick<ReadRow, "plain">): boolean {
  const [text = "", ...others] = plain.filter((one) => one !== "");
  if (text === "" || others.length > 0) return false;
  return (
    sum.test(text) ||
    footerLabel.test(text) ||
    legendEntries.test(text) ||
    (text.length > maxTitleLength && /[.!?…]$/.test(text))
  );
}

/** Adds a note row to the goal above: its reasons and background are kept as details, all other text belongs to the table's last round. */
export function addNote(
  goal: GoalRows,
  row: ReadRow,
  cells: readonly GoalCell[],
  roles: readonly ColumnRole[],
  isBeside = false,
): void {
  const last = roles.findLast((role) => role.kind === "round");
  const isNote = isBeside || noteLabel.test(row.plain[0] ?? "") || !last;
  const number = goal.rows.at(-1)?.row ?? row.number;
  goal.cells.push(...cells.map((cell): GoalCell => ({ ...cell, row: number, role: isNote ? { kind: "note" } : last })));
}
