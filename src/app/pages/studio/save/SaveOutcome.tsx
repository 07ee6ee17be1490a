import { useTexts } from "../../../i18n/translation";
import type { FolderOutcome } from "../output/saveToFolder";

/** What was saved, or why not. */
export type Outcome =
  { kind: "saved"; name: string } | { kind: "failed"; why: string } | Exclude<FolderOutcome, { kind: "written" }>;

/** Says what was saved, or why not and what can be done. */
export function SaveOutcome({ outcome, onWriteOver }: { outcome: Outcome | null; onWriteOver: () => void }) {
  const t = useTexts("studio");
  switch (outcome?.kind) {
    case undefined:
      return null;
    case "saved":
      return <p>{t("save.saved", { name: outcome.name })}</p>;
    case "others":
      return (
        <>
          <p>{t("save.others")}</p>
          <Names names={outcome.names} />
        </>
      );
    case "changed":
      return (
        <div className="studio-notice">
          <p>{t("save.changed")}</p>
          <Names names={outcome.names} />
          <p>{t("save.changedHelp")}</p>
          <p>
            <button type="button" className="button" onClick={onWriteOver}>
              {t("save.writeOver", { count: outcome.names.length })}
            </button>
          </p>
        </div>
      );
    case "ids":
      return <p>{t("save.ids")}</p>;
    case "failed":
      return (
        <p>
          {t("save.failed")} <span lang="en">({outcome.why})</span>
        </p>
      );
    default:
      return outcome satisfies never;
  }
}

const Names = ({ names }: { names: readonly string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);
