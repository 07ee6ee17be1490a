import { useCallback, useEffect, useState } from "react";
import type { ComponentType } from "react";
import { useTexts } from "../../../i18n/translation";
import type { ShownStatus } from "../../../../domain/status";
import { ChartDownload } from "./ChartDownload";
import { beforePrinting, useIsPrinting } from "../../../components/printing";
import { useQueryResult } from "../../../data/QueryResultContext";
import type { StackedBarChartProps } from "./StackedBarChart";
import type { ChartBar } from "./series";

type ChartState = { is: "waiting" } | { is: "failed" } | { is: "ready"; Chart: ComponentType<StackedBarChartProps> };

/** A chart's data, and the texts for its download. */
export interface LazyChartProps {
  rows: readonly ChartBar[];
  heading: string;
  finding: string;
  /** The name of the download, without the extension. */
  fileName: string;
  hrefOf: (id: string, status: ShownStatus) => string;
  labelOf: (row: ChartBar, status: ShownStatus) => string;
  /** Called if the chart fails to load, so that only the table is shown. */
  onFailed: () => void;
}

/**
 * Reserves the chart's height and loads the chart library, which is large, only when the charts are opened. If that fails, a note refers to the table
 * below, also in print.
 */
export function LazyChart({ rows, heading, finding, fileName, hrefOf, labelOf, onFailed }: LazyChartProps) {
  const t = useTexts("charts");
  const [width, setWidth] = useState(0);
  const [onPaper, setOnPaper] = useState(false);
  const { view } = useQueryResult();
  const [drawing, setDrawing] = useState<ChartState>({ is: "waiting" });
  const [read, setRead] = useState<string | null>(null);

  // A ref callback, because the element is created again after a failure.
  const watch = useCallback((element: HTMLDivElement) => {
    const size = new ResizeObserver(() => setWidth(element.clientWidth));
    size.observe(element);
    return () => size.disconnect();
  }, []);

  // Not while hydrating: closed views are hydrated too, and the address is not read yet. Not only in sight: the browser prints without scrolling there.
  const isWanted = view.layout === "charts" && drawing.is === "waiting";
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    import("./StackedBarChart")
      .then(({ StackedBarChart: TallyChart }) => isHere && setDrawing({ is: "ready", Chart: TallyChart }))
      .catch(() => {
        if (!isHere) return;
        setDrawing({ is: "failed" });
        onFailed();
      });
    return () => {
      isHere = false;
    };
  }, [isWanted, onFailed]);

  // The browser's print command does not wait, so a rendered chart takes the paper's width synchronously.
  const isPrinting = useIsPrinting();

  useEffect(
    () =>
      beforePrinting(async () => {
        const { StackedBarChart: TallyChart } = await import("./StackedBarChart");
        setDrawing({ is: "ready", Chart: TallyChart });
        setOnPaper(true);
        window.addEventListener("afterprint", () => setOnPaper(false), { once: true });
        // Two frames: one to render, one for what is measured afterwards.
        await nextFrame();
        await nextFrame();
      }),
    [],
  );

  if (drawing.is === "failed") {
    return (
      <p className="chart-failed" role="status">
        {t("failed")}{" "}
        <button type="button" className="button-plain" onClick={() => setDrawing({ is: "waiting" })}>
          {t("retry")}
        </button>
      </p>
    );
  }
  return (
    <>
      <div className="chart scripted">
        <div className="chart-place" ref={watch}>
          {rows.map(({ id }) => (
            <div key={id} className="chart-row" />
          ))}
          {drawing.is === "ready" && width > 0 && (
            <div className="chart-drawing">
              <drawing.Chart
                rows={rows}
                width={onPaper || isPrinting ? paperWidth : width}
                label={heading}
                hrefOf={hrefOf}
                labelOf={labelOf}
                onRead={setRead}
              />
            </div>
          )}
        </div>
        <div className="chart-foot">
          <p className="chart-reading muted" aria-hidden="true">
            {read ?? t("reading")} <span className="chart-keys">{t("keys")}</span>
          </p>
          <ChartDownload heading={heading} finding={finding} fileName={fileName} isReady={drawing.is === "ready"} />
        </div>
      </div>
      <p className="chart-missing">{t("notDrawn")}</p>
    </>
  );
}

/** An A4 page between its margins, in CSS pixels. */
const paperWidth = 680;

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
