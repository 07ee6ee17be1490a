import { useState } from "react";
import { useTexts } from "../../../i18n/translation";
import { roundName } from "../../../wording/roundName";
import { useQueryScope } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";

const formats = ["svg", "png"] as const;

/** Downloads the chart as a file with its title, finding, legend and source. The module that writes it is loaded on click. */
export function ChartDownload({
  heading,
  finding,
  fileName,
  isReady,
}: {
  heading: string;
  finding: string;
  fileName: string;
  isReady: boolean;
}) {
  const t = useTexts("charts");
  const common = useTexts("common");
  const { language, isStandalone: alone } = useSite();
  const { report, round } = useQueryScope();
  const [hasFailed, setFailed] = useState(false);

  const save = async (button: HTMLElement, format: "svg" | "png") => {
    const figure = button.closest("figure");
    const drawing = figure?.querySelector<SVGSVGElement>(".chart-drawing svg");
    if (!drawing) throw new Error("no chart is drawn here");
    const { chartToSvg: chartSvg, downloadChart: saveChart } = await import("./chartToSvg");
    const legend = document.querySelectorAll<HTMLElement>(".status-legend li");
    const source = t("source", {
      report: `${report.organisation}: ${report.title}`,
      round: roundName(common, language, report, round),
    });
    const words = { title: heading, finding, source, address: window.location.href, language };
    await saveChart(chartSvg(drawing, legend, words), format, fileName);
  };

  if (alone) return null;
  return (
    <p className="chart-download">
      {hasFailed ? <span role="status">{t("notSaved")}</span> : <span className="muted">{t("download")}</span>}{" "}
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="button-plain"
          disabled={!isReady}
          aria-label={`${t("download")} ${heading}, ${format.toUpperCase()}`}
          onClick={({ currentTarget }) => {
            setFailed(false);
            save(currentTarget, format).catch(() => setFailed(true));
          }}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </p>
  );
}
