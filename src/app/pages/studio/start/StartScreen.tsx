import { useId } from "react";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { pastedFiles } from "../sources/pastedFiles";
import type { Studio } from "../studio";
import { FileButton } from "../components/FileButton";
import { StepHeading } from "../components/StepHeading";

/** The start: documents, pasted content, a saved folder, or a stored draft. */
export function StartScreen({ studio, takesFocus }: { studio: Studio; takesFocus: boolean }) {
  const t = useTexts("studio");
  const pasteHelp = useId();
  return (
    <>
      <section className="studio-drop">
        <StepHeading takesFocus={takesFocus}>{t("start.title")}</StepHeading>
        <p>{t("start.formats")}</p>
        <div className="studio-actions">
          <FileButton label={t("start.choose")} onFiles={studio.open} />
          <FileButton label={t("start.chooseFolder")} folder onFiles={studio.open} />
        </div>
        <p className="muted">{t("start.saved")}</p>
        <p>
          <label className="studio-paste">
            <span>{t("start.paste")}</span>
            <input
              type="text"
              aria-describedby={pasteHelp}
              value=""
              onChange={() => undefined}
              onPaste={(event) => {
                event.preventDefault();
                const pasted = pastedFiles(event.clipboardData, t("start.pastedName"));
                if (pasted) studio.open(pasted);
              }}
            />
          </label>
        </p>
        <p id={pasteHelp} className="muted">
          {t("start.pasteHelp")}
        </p>
      </section>
      <Drafts studio={studio} />
    </>
  );
}

function Drafts({ studio }: { studio: Studio }) {
  const t = useTexts("studio");
  const { language } = useSite();
  if (studio.drafts.length === 0) return null;
  const time = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "short",
    timeStyle: "short",
  });
  return (
    <section>
      <h2>{t("drafts.title")}</h2>
      <p className="muted">{t("drafts.where")}</p>
      <ul role="list" className="studio-drafts">
        {studio.drafts.map((draft) => {
          const report = draft.reports.find(({ folder }) => folder === draft.folder);
          const title = report?.settings.title ?? draft.folder;
          return (
            <li key={draft.id}>
              <span>
                <strong>{title}</strong>{" "}
                <span className="muted">
                  {t("drafts.changed", { when: time.format(new Date(draft.changed)) })}{" "}
                  {t("drafts.decided", { count: report?.review.statuses?.length ?? 0 })}
                </span>
              </span>
              <span className="studio-actions">
                <button type="button" className="button" onClick={() => studio.resume(draft.id)}>
                  {t("drafts.resume")}
                  <span className="visually-hidden"> {title}</span>
                </button>
                <button
                  type="button"
                  className="button-plain"
                  onClick={() => {
                    if (window.confirm(t("drafts.sure", { title }))) studio.discard(draft.id);
                  }}
                >
                  {t("drafts.discard")}
                  <span className="visually-hidden"> {title}</span>
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
