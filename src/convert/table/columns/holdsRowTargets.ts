import type { SourceCell } from "../../formats/sourceDocument";
import type { DocumentLayout } from "../../plan/readingPlan";
import { isFigure, isLabel } from "./columnContent";
import type { ColumnRole } from "./headings";
import { isUndated } from "./weakRounds";

/**
 * Whether a row is one target whatever it says: a card, a measure with its level or light, a state with the estimate beside it, what
 * units say of it, or a row with one light whose round has one paragraph, or names no period and so is a comment on the light.
 */
export function holdsRowTargets(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cells: readonly SourceCell[],
  layout: DocumentLayout,
): boolean {
  if (layout === "cards" || layout === "goal-blocks") return true;
  if (roles.some((role) => role.kind === "round" && role.unit !== undefined)) return true;
  const measures = roles.flatMap(({ kind }, at) => (kind === "measure" ? (cells[at]?.paragraphs ?? []) : []));
  if (
    measures.length <= 1 &&
    (hasStateAndEstimate(roles, headings, cells) ||
      hasFigureBesideText(roles, cells) ||
      hasResultAndComment(roles, headings, cells))
  )
    return true;
  const hasStatus = roles.some(({ kind }) => kind === "status");
  const hasLevel = roles.some(({ kind }) => kind === "level");
  if (roles.some(({ kind }) => kind === "measure")) return measures.length === 1 && (hasStatus || hasLevel);
  if (hasLevel) return true;
  const roundColumns = roles.flatMap((role, at) => (role.kind === "round" ? [at] : []));
  const isComment = roundColumns.every((at) => isUndated(headings[at] ?? ""));
  const isOne = roundColumns.every((at) => (cells[at]?.paragraphs.length ?? 0) <= 1);
  return hasStatus && (isComment || isOne);
}

/** "2. seuranta 31.8. | Toteuma 8/2031": the text and the figure of one date are of the same target. */
function hasFigureBesideText(roles: readonly ColumnRole[], cells: readonly SourceCell[]): boolean {
  const told = roles.flatMap((role, at) => {
    const paragraphs = cells[at]?.paragraphs ?? [];
    return role.kind === "round" && paragraphs.length > 0 ? [{ id: role.round.id, paragraphs }] : [];
  });
  const isFigures = ({ paragraphs }: (typeof told)[number]) => paragraphs.every(({ text }) => isFigure(text));
  const texts = told.filter((one) => !isFigures(one));
  return (
    told.every(({ paragraphs }) => paragraphs.length === 1) &&
    new Set(texts.map(({ id }) => id)).size === texts.length &&
    texts.some(({ id }) => told.some((one) => one.id === id && isFigures(one)))
  );
}

/** "Toteuma: Neuvotteluja käyty | Selite: Yhtiö on käynyt …": a few words under one heading and a sentence under another, neither with a time, are of one target. */
function hasResultAndComment(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cells: readonly SourceCell[],
): boolean {
  const told = roles.flatMap((role, at) => {
    const paragraphs = cells[at]?.paragraphs ?? [];
    return role.kind === "round" && paragraphs.length > 0
      ? [{ id: role.round.id, heading: headings[at] ?? "", paragraphs }]
      : [];
  });
  const [result, comment, ...others] = told;
  return (
    result !== undefined &&
    comment !== undefined &&
    others.length === 0 &&
    result.id === comment.id &&
    told.every(({ heading, paragraphs }) => isUndated(heading) && paragraphs.length === 1) &&
    told.some(({ paragraphs }) => paragraphs.every(({ text }) => isLabel(text)))
  );
}

/** "Tilanne 30.6.2033 | Arvio loppuvuodesta": what a date came to, and what is expected of the year, are one round of the same target. */
function hasStateAndEstimate(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cells: readonly SourceCell[],
): boolean {
  const told = roles.flatMap((role, at) => {
    const paragraphs = cells[at]?.paragraphs.length ?? 0;
    return role.kind === "round" && role.round.kind === "forecast" && paragraphs > 0
      ? [{ id: role.round.id, paragraphs, heading: headings[at] ?? "" }]
      : [];
  });
  const [state, estimate, ...others] = told;
  return (
    state !== undefined &&
    estimate !== undefined &&
    others.every(({ id }) => id !== state.id) &&
    state.id === estimate.id &&
    !isUndated(state.heading) &&
    isUndated(estimate.heading) &&
    state.paragraphs === 1 &&
    estimate.paragraphs === 1
  );
}
