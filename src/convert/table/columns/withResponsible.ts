import type { ColumnRole } from "./headings";
import { namesUnit } from "../vocabulary/unitNames";

/** Headings over who answers for a goal or an action: a person, an office or a unit. */
const responsible =
  /^(?:vastuu|vastuut|vastuussa|vastaa|vastuuhenkilöt?|vastuullinen|omistaja|toteuttajat?|ansvar|ansvarig(?:a|\s+person|\s+tjänsteman|\s+chef)?|ägare|utförare|responsib(?:le|ility)(?:\s+(?:person|officer|manager))?|owner|action\s+owner|lead(?:\s+officer)?|accountable(?:\s+officer)?|portfolio\s+holder|assign(?:ee|ed\s+to))$/iu;

/** Words for an office that one person holds. */
const office =
  /(?<!\p{L})(?:\p{L}*johtaja\p{L}*|\p{L}*päällikkö|\p{L}*sihteeri|\p{L}*koordinaattori|\p{L}*suunnittelija|\p{L}*asiantuntija|\p{L}*rehtori|\p{L}*chef(?:en)?|\p{L}*direktör(?:en)?|\p{L}*sekreterare|\p{L}*samordnare|\p{L}*ledare|\p{L}*handläggare|rektor(?:er|n)?|director|head\s+of|manager|officer|chief|coordinator|librarian|engineer|secretary|cllr|councillor|leader|dos|seo)(?!\p{L})/iu;

/** Words for a unit beside those by which a heading names one. */
const unit =
  /(?<!\p{L})(?:\p{L}*palvelut|\p{L}*keskus|\p{L}*yksikkö|\p{L}*tiimi|\p{L}*toimi|\p{L}*kirjasto|\p{L}*museo|\p{L}*koulut?|services?|team|unit|place|people|parks|housing|environment|communit(?:y|ies)|transport|finance|culture|sports?|leisure|planning|kulttuuri|liikunta|nuoriso|sivistys|tekniikka|talous|hallinto|kultur|fritid|teknik|bildning|omsorg|ekonomi|library|museum|agency|council|partnership|\p{L}*enhet(?:en)?|\p{L}*kontor|\p{L}*bibliotek(?:et)?|\p{L}*skola(?:n)?|\p{L}*verksamhet(?:en)?|\p{L}*tjänster)(?!\p{L})/iu;

/** A column of who is responsible holds units where most of its cells name one; else it is a detail of the goal, not where it belongs in the organisation. */
export function withResponsible(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cellsOf: (at: number) => string[],
): ColumnRole[] {
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "unit" || !responsible.test((headings[at] ?? "").trim())) return role;
    const names = [...new Set(cellsOf(at))];
    const units = names.filter((name) => !office.test(name) && (namesUnit(name) || unit.test(name)));
    return units.length * 2 > names.length ? role : { kind: "detail" };
  });
}
