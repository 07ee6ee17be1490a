import { useEffect, useId, useRef } from "react";
import { useTexts } from "../../../i18n/translation";
import type { DocumentVersion } from "../sources/givenDocuments";
import type { Studio } from "../studio";

/** Asks what each other version of a document is, one at a time. */
export function VersionQuestions({ versions: [version], settleVersion }: Pick<Studio, "versions" | "settleVersion">) {
  return version ? <VersionQuestion version={version} onSettle={settleVersion} /> : null;
}

function VersionQuestion({ version, onSettle }: { version: DocumentVersion; onSettle: Studio["settleVersion"] }) {
  const t = useTexts("studio");
  const question = useId();
  const box = useRef<HTMLDivElement>(null);
  // Nothing is added before it is answered, and only the focus says so to a person who does not see the page.
  useEffect(() => {
    box.current?.focus();
  }, [version]);
  return (
    <div ref={box} role="group" tabIndex={-1} aria-labelledby={question} className="studio-notice">
      <p id={question}>{t("version.question", { name: version.name })}</p>
      <p>{t("version.help")}</p>
      <div className="studio-actions">
        <button type="button" className="button studio-main" onClick={() => onSettle(version, "replace")}>
          {t("version.replace")}
        </button>
        <button type="button" className="button" onClick={() => onSettle(version, "beside")}>
          {t("version.beside")}
        </button>
        <button type="button" className="button-plain" onClick={() => onSettle(version, "leave")}>
          {t("version.leave")}
        </button>
      </div>
    </div>
  );
}
