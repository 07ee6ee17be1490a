import type { Draft } from "./draft";
import { canRename, renamedReport } from "./renameReport";

/** The draft before its last change, with the changed report open, even if another has been opened since. */
export function undo(draft: Draft): Draft {
  const history = draft.history.slice(0, -1);
  const before = draft.history.at(-1);
  const current = draft.reports.find(({ keptAt }) => keptAt === before?.keptAt);
  if (!before || !current) return { ...draft, history };
  // If the folder has been saved to disk since, it keeps its name.
  const folder = canRename(draft, current, before.folder) ? before.folder : current.folder;
  return {
    ...draft,
    folder,
    history,
    reports: draft.reports.map((report) => (report === current ? renamedReport(before, folder) : report)),
  };
}
