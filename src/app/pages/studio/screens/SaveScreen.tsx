import { useState } from "react";
import { downloadFile } from "../../../components/downloadFile";
import { useSite } from "../../../data/SiteContext";
import { useTexts, useTranslator } from "../../../i18n/translation";
import { standaloneFileName } from "../../../../domain/url/paths";
import { canWriteFolder } from "../output/folderAccess";
import { saveToFolder } from "../output/saveToFolder";
import { jsonText, sourceFiles, zipOf } from "../output/sourceFiles";
import { openReport } from "../draft/draft";
import type { ScreenProps } from "./screenProps";
import { StepHeading } from "./StepHeading";

/** What was saved, or why not. */
type Outcome = { kind: "saved"; name: string } | { kind: "others"; names: string[] } | { kind: "failed"; why: string };

/** What can be taken away, and what it is for. */
export function SaveScreen({
  work: { draft, files, reading },
  reportId,
  asked,
  onDiscard,
}: ScreenProps & { asked: number; onDiscard: () => void }) {
  const t = useTexts("studio");
  const { publisher, language } = useSite();
  const translator = useTranslator();
  const [busy, setBusy] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { dataset } = reading.conversion;
  const report = dataset.reports.find(({ id }) => id === reportId);
  const save = (what: string, work: () => Outcome | null | Promise<Outcome | null>) => {
    setBusy(what);
    setOutcome(null);
    // Begun inside a promise, so that whatever fails at once is said too.
    void Promise.resolve()
      .then(work)
      .catch((error: unknown): Outcome => ({
        kind: "failed",
        why: error instanceof Error ? error.message : String(error),
      }))
      .then(setOutcome)
      .finally(() => setBusy(null));
  };
  const download = (name: string, content: BlobPart, type: string): Outcome => {
    downloadFile(new Blob([content], { type }), name);
    return { kind: "saved", name };
  };
  const sources = () => sourceFiles(draft, files, reading.ids);
  if (!report)
    return (
      <section>
        <StepHeading>{t("save.title")}</StepHeading>
        <p>{t("read.nothing")}</p>
      </section>
    );
  return (
    <section className="studio-save">
      <StepHeading>{t("save.title")}</StepHeading>
      {asked > 0 && <p className="studio-lead">{t("save.open", { count: asked })}</p>}
      <p role="status" aria-busy={busy !== null}>
        {busy === null ? <OutcomeText outcome={outcome} /> : t("save.making")}
      </p>
      <dl>
        {publisher && (
          <div>
            <dt>
              <button
                type="button"
                className="button studio-main"
                disabled={busy !== null}
                onClick={() =>
                  save("html", async () => {
                    const html = await publisher.createStandalonePage(dataset, reportId);
                    return download(standaloneFileName(report), html, "text/html");
                  })
                }
              >
                {t("save.html")}
              </button>
            </dt>
            <dd>{t("save.htmlHelp")}</dd>
          </div>
        )}
        <div>
          <dt>
            <button
              type="button"
              className="button"
              disabled={busy !== null}
              onClick={() => save("zip", () => download(`${draft.folder}.zip`, zipOf(sources()), "application/zip"))}
            >
              {t("save.zip")}
            </button>{" "}
            {canWriteFolder() && (
              <button
                type="button"
                className="button"
                disabled={busy !== null}
                onClick={() => save("folder", () => saveToFolder(sources(), openReport(draft), reading.ids))}
              >
                {t("save.folder")}
              </button>
            )}
          </dt>
          <dd>{t("save.folderHelp")}</dd>
        </div>
        <div>
          <dt className="studio-actions">
            <button
              type="button"
              className="button"
              disabled={busy !== null}
              onClick={() => save("json", () => download("dataset.json", jsonText(dataset), "application/json"))}
            >
              {t("save.json")}
            </button>
            {(["csv", "xlsx"] as const).map((format) => (
              <button
                key={format}
                type="button"
                className="button"
                disabled={busy !== null}
                onClick={() =>
                  save(format, async () => {
                    const { exportReport } = await import("../output/exportReport");
                    return { kind: "saved", name: await exportReport(format, translator, dataset, report, language) };
                  })
                }
              >
                {t(`save.${format}`)}
              </button>
            ))}
          </dt>
          <dd>{t("save.dataHelp")}</dd>
        </div>
      </dl>
      <p>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            if (window.confirm(t("drafts.sure", { title: report.title }))) onDiscard();
          }}
        >
          {t("save.discard")}
        </button>
      </p>
    </section>
  );
}

function OutcomeText({ outcome }: { outcome: Outcome | null }) {
  const t = useTexts("studio");
  switch (outcome?.kind) {
    case undefined:
      return null;
    case "saved":
      return t("save.saved", { name: outcome.name });
    case "others":
      return t("save.others", { names: outcome.names.join(", ") });
    case "failed":
      return (
        <>
          {t("save.failed")} <span lang="en">({outcome.why})</span>
        </>
      );
    default:
      return outcome satisfies never;
  }
}
