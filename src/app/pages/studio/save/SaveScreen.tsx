import { useId, useState } from "react";
import type { ReactNode } from "react";
import { downloadFile } from "../../../components/downloadFile";
import { useSite } from "../../../data/SiteContext";
import { useTexts, useTranslator } from "../../../i18n/translation";
import { standaloneFileName } from "../../../../domain/url/paths";
import { missingFiles } from "../draft/keptBytes";
import { canWriteFolder, chooseFolder } from "../output/folderAccess";
import { saveToFolder } from "../output/saveToFolder";
import type { FolderOutcome } from "../output/saveToFolder";
import { jsonText, sourceFiles, zipOf } from "../output/sourceFiles";
import { SaveOutcome } from "./SaveOutcome";
import type { Outcome } from "./SaveOutcome";
import type { ScreenProps } from "../components/screenProps";
import { NothingRead } from "../components/NothingRead";
import { StepHeading } from "../components/StepHeading";

/** The ways to save a draft, and what each is for. */
export function SaveScreen({
  work: { draft, files, reading },
  reportId,
  act,
  asked,
  onDiscard,
}: ScreenProps & { asked: number; onDiscard: () => void }) {
  const t = useTexts("studio");
  const { publisher, language } = useSite();
  const translator = useTranslator();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { dataset } = reading.conversion;
  const report = dataset.reports.find(({ id }) => id === reportId);
  const isWhole = missingFiles(draft, files).length === 0;
  const save = (work: () => Outcome | null | Promise<Outcome | null>) => {
    setBusy(true);
    setOutcome(null);
    // Started inside a promise, so that errors thrown at once are shown too.
    void Promise.resolve()
      .then(work)
      .catch((error: unknown): Outcome => ({
        kind: "failed",
        why: error instanceof Error ? error.message : String(error),
      }))
      .then(setOutcome)
      .finally(() => setBusy(false));
  };
  const download = (name: string, content: BlobPart, type: string): Outcome => {
    downloadFile(new Blob([content], { type }), name);
    return { kind: "saved", name };
  };
  const sources = () => sourceFiles(draft, files, reading.ids);
  const written = (one: FolderOutcome): Outcome => {
    if (one.kind !== "written") return one;
    act({ kind: "written", hashes: one.hashes });
    return { kind: "saved", name: one.name };
  };
  const writeFolder = async () => {
    const folder = await chooseFolder();
    return folder && written(await saveToFolder(folder, draft, sources(), reading.ids));
  };
  const button = (label: string, work: Parameters<typeof save>[0], isMain = false) => (
    <button
      type="button"
      className={isMain ? "button studio-main" : "button"}
      aria-disabled={isBusy ? true : undefined}
      onClick={() => {
        // Not disabled, because that would take the focus away from it.
        if (!isBusy) save(work);
      }}
    >
      {label}
    </button>
  );
  return (
    <section>
      <StepHeading>{t("save.title")}</StepHeading>
      {!report && <NothingRead />}
      {!isWhole && <p>{t("missing.noSaving")}</p>}
      {report && isWhole && (
        <>
          {asked > 0 && <p className="studio-lead">{t("save.open", { count: asked })}</p>}
          <div role="status" aria-busy={isBusy}>
            {isBusy ? (
              <p>{t("save.making")}</p>
            ) : (
              <SaveOutcome
                outcome={outcome}
                onWriteOver={() => {
                  if (outcome?.kind === "changed") save(async () => written(await outcome.writeOver()));
                }}
              />
            )}
          </div>
          <div className="studio-ways">
            {publisher && (
              <Way help={t("save.htmlHelp")}>
                {button(
                  t("save.html"),
                  async () =>
                    download(
                      standaloneFileName(report),
                      await publisher.createStandalonePage(dataset, reportId),
                      "text/html",
                    ),
                  true,
                )}
              </Way>
            )}
            <Way help={t("save.folderHelp")}>
              {button(t("save.zip"), () => download(`${draft.folder}.zip`, zipOf(sources()), "application/zip"))}
              {canWriteFolder() && button(t("save.folder"), writeFolder)}
            </Way>
            <Way help={t("save.dataHelp")}>
              {button(t("save.json"), () => download("dataset.json", jsonText(dataset), "application/json"))}
              {(["csv", "xlsx"] as const).map((format) => (
                <span key={format}>
                  {button(t(`save.${format}`), async () => {
                    const { exportReport } = await import("../output/exportReport");
                    return { kind: "saved", name: await exportReport(format, translator, dataset, report, language) };
                  })}
                </span>
              ))}
            </Way>
          </div>
        </>
      )}
      <p>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            if (window.confirm(t("drafts.sure", { title: report?.title ?? draft.folder }))) onDiscard();
          }}
        >
          {t("save.discard")}
        </button>
      </p>
    </section>
  );
}

/** One way to save, and what it is for. */
function Way({ help, children }: { help: string; children: ReactNode }) {
  const helpId = useId();
  return (
    <div role="group" aria-labelledby={helpId}>
      <div className="studio-actions">{children}</div>
      <p id={helpId}>{help}</p>
    </div>
  );
}
