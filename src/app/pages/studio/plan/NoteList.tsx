import type { ShownNote } from "../questions/messageGroups";
import { useTexts } from "../../../i18n/translation";

/** Notes on the documents where nothing was left out. */
export function NoteList({ notes }: { notes: readonly ShownNote[] }) {
  const t = useTexts("studio");
  if (notes.length === 0) return null;
  return (
    <details className="studio-notes">
      <summary>{t("plan.notes", { count: notes.length })}</summary>
      <ul>
        {notes.map(({ file, topic, values }, at) => (
          <li key={at}>
            {file?.includes("/") && <span className="muted">{file.slice(file.indexOf("/") + 1)}: </span>}
            {t(`messages.note.${topic}`, values)}
          </li>
        ))}
      </ul>
    </details>
  );
}
