import { useTexts } from "../../../i18n/translation";
import type { MissingFile } from "../draft/keptBytes";
import type { Studio } from "../studio";
import { FileButton } from "../components/FileButton";

/** Asks for files that the browser has lost, because the report is incomplete without them. */
export function MissingFiles({ missing, onFiles }: { missing: readonly MissingFile[]; onFiles: Studio["open"] }) {
  const t = useTexts("studio");
  return (
    <div role="alert">
      {missing.length > 0 && (
        <div className="studio-notice">
          <p>
            <strong>{t("missing.lost", { count: missing.length })}</strong> {t("missing.help")}
          </p>
          <ul>
            {missing.map(({ path, name, folder }) => (
              <li key={path}>{folder === null ? name : `${folder}/${name}`}</li>
            ))}
          </ul>
          <FileButton label={t("missing.choose")} onFiles={onFiles} />
        </div>
      )}
    </div>
  );
}
