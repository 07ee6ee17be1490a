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

/** What a chart draws, and the words that its file carries. */
export interface LazyChartProps {
  rows: readonly ChartBar[];
  heading: string;
  finding: string;
  /** What its file is called, without the ending. */
  fileName: string;
  hrefOf: (id: string, status: ShownStatus) => string;
  labelOf: (row: ChartBar, status: ShownStatus) => string;
  /** Called where the drawing does not come: the table below is then all there is. */
  onFailed: () => void;
}

/**
 * The place of a chart, as high as the chart will be. The drawing library is heavy, so it is fetched only when the charts are opened or
 * scrolled to; where it does not come, the table below says the same, and this says so, on paper too.
 */
export function LazyChart({ rows, heading, finding, fileName, hrefOf, labelOf, onFailed }: LazyChartProps) {
  const t = useTexts("charts");
  const [width, setWidth] = useState(0);
  const [onPaper, setOnPaper] = useState(false);
  const { view } = useQueryResult();
  const [seen, setSeen] = useState(view.layout === "charts");
  const [drawing, setDrawing] = useState<ChartState>({ is: "waiting" });
  const [read, setRead] = useState<string | null>(null);

  // The place comes anew after a failure, so it is watched from where it is made.
  const watch = useCallback((element: HTMLDivElement) => {
    const visibility = new IntersectionObserver(
      (entries) => setSeen((before) => before || entries.some((entry) => entry.isIntersecting)),
      { rootMargin: "200px" },
    );
    const size = new ResizeObserver(() => setWidth(element.clientWidth));
    visibility.observe(element);
    size.observe(element);
    return () => {
      visibility.disconnect();
      size.disconnect();
    };
  }, []);

  const isWanted = seen && drawing.is === "waiting";
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

  // The browser's own command to print waits for nothing: what is drawn takes the paper's width at once.
  const isPrinting = useIsPrinting();

  useEffect(
    () =>
      beforePrinting(async () => {
        const { StackedBarChart: TallyChart } = await import("./StackedBarChart");
        setDrawing({ is: "ready", Chart: TallyChart });
        setOnPaper(true);
        window.addEventListener("afterprint", () => setOnPaper(false), { once: true });
        // Two frames: the first to draw, the second for what is measured after it.
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
          <p className="chart-reading soft" aria-hidden="true">
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
