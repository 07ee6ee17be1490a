import { lineLayout, layoutSize } from "../../app/components/year-chart/lineLayout";
import type { LayoutLine } from "../../app/components/year-chart/lineLayout";
import { shortRoundName } from "../../app/wording/roundName";
import { StatusGlyph } from "../../app/components/status/StatusIcon";
import { lineStyle, lineWeight } from "../../app/components/year-chart/lineStyle";
import { wrapText } from "../../app/wording/wrapText";
import { truncate } from "../../domain/text/truncate";
import type { PreviewContent } from "./previewOf";

/** The preview size that chat applications recommend, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

const margin = 60;
const ink = "#1a1a1a";
/** More lines than this are not legible in a picture of this size. */
const maxLines = 30;

/**
 * The preview picture of a link in a chat: status, title and year chart, in large type because it is mostly seen a few centimetres wide. The SVG uses
 * attributes only, because it is drawn without stylesheets.
 */
export function PreviewPicture({ preview, band, bandInk }: { preview: PreviewContent; band: string; bandInk: string }) {
  const { organisation, report, roundName, state, title, goals } = preview;
  const { width, height } = pictureSize;
  const letters = state ? 46 : 40;
  const size = state ? 44 : 50;
  const lines = wrapText(title, letters, 3);
  const titleTop = state ? 262 : 172;
  const below = titleTop + (lines.length - 1) * size * 1.2 + 34;
  const targetCount = goals.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill="#ffffff" />
      <rect width={width} height="84" fill={band} />
      <text x={margin} y="54" fontSize="30" fontWeight="700" fill={bandInk}>
        {truncate(`${organisation} · ${report.title}`, 50)}
      </text>
      <text x={width - margin} y="54" fontSize="30" textAnchor="end" fill={bandInk}>
        {truncate(roundName, 24)}
      </text>
      {state && (
        <>
          <g transform={`translate(${margin} 114) scale(3.5)`}>
            <StatusGlyph status={state.status} />
          </g>
          <text x={margin + 108} y="178" fontSize="66" fontWeight="700" fill={ink}>
            {state.word}
          </text>
        </>
      )}
      {state && <StatusMarks tally={preview.tally} y={137} right={width - margin} />}
      {lines.map((line, index) => (
        <text
          key={index}
          x={margin}
          y={titleTop + index * size * 1.2}
          fontSize={size}
          fontWeight={state ? 400 : 700}
          fill={ink}
        >
          {line}
        </text>
      ))}
      {!state && <StatusMarks tally={preview.tally} y={below} right={null} />}
      {targetCount > 0 && targetCount <= maxLines && (
        <PreviewChart preview={preview} top={state ? below : below + 84} bottom={height - 24} />
      )}
    </svg>
  );
}

/** Status marks with their counts, aligned left, or right up to the given edge. */
function StatusMarks({ tally, y, right }: { tally: PreviewContent["tally"]; y: number; right: number | null }) {
  const step = right === null ? 150 : 96;
  const scale = right === null ? 2.4 : 1.6;
  const start = right === null ? margin : right - tally.length * step + 16;
  return tally.map(({ status, count }, index) => (
    <g key={status} transform={`translate(${start + index * step} ${y})`}>
      <g transform={`scale(${scale})`}>
        <StatusGlyph status={status} />
      </g>
      <text x={24 * scale + 10} y={12 * scale + 24 * scale * 0.27} fontSize={scale * 18} fontWeight="700" fill={ink}>
        {count}
      </text>
    </g>
  ));
}

/** The year chart without names, as wide as the picture and scaled to the available height. */
function PreviewChart({ preview, top, bottom }: { preview: PreviewContent; top: number; bottom: number }) {
  const width = pictureSize.width - 2 * margin;
  const drawn = (wide: number) =>
    lineLayout(preview.report, preview.goals, () => "", {
      ...layoutSize,
      head: 44,
      lanePadding: 5,
      slot: 27,
      mark: 26,
      firstColumn: 50,
      lastColumn: wide - 50,
      names: wide - 20,
      letter: 0,
    });
  // The chart's height does not depend on its width: the first layout gives the scale, and so the width of the second.
  const { height } = drawn(width);
  const scale = Math.min(1.5, (bottom - top) / height);
  const layout = drawn(width / scale);
  const lastColumn = layout.columns.at(-1)?.x ?? 0;
  return (
    <g transform={`translate(${margin} ${top}) scale(${scale})`} fontSize={Math.min(34, 24 / scale)}>
      {layout.columns.map(({ x, round }) => (
        <g key={x}>
          <path
            d={`M${x} 40V${height}`}
            fill="none"
            stroke={round === preview.round ? "#808080" : "#e6e6e6"}
            strokeWidth="2"
          />
          {layout.room === "name" && (
            <text
              x={round ? x : lastColumn + 50}
              y="28"
              textAnchor={round ? "middle" : "end"}
              fill="#4d4d4d"
              fontWeight={round === preview.round ? 700 : 400}
            >
              {round ? shortRoundName(round) : preview.awaited}
            </text>
          )}
        </g>
      ))}
      {layout.lanes.slice(1).map(({ status, top: y }) => (
        <path key={status} d={`M0 ${y}H${lastColumn + 50}`} fill="none" stroke="#cccccc" />
      ))}
      {[...layout.lines]
        .sort((a, b) => lineWeight(a) - lineWeight(b))
        .map((line) => (
          <PreviewLine key={line.target.id} line={line} mark={layout.mark} scale={scale} />
        ))}
    </g>
  );
}

function PreviewLine({ line, mark, scale }: { line: LayoutLine; mark: number; scale: number }) {
  const { stroke, width: onPage } = lineStyle(line);
  // The line width is divided by the scale, so that lines stay visible in a thumbnail.
  const width = (onPage * 1.4) / Math.min(1, scale);
  const stroked = { fill: "none", stroke, strokeWidth: width, strokeLinecap: "round" } as const;
  return (
    <>
      <path d={line.solidPath + line.dashedPath} fill="none" stroke="#ffffff" strokeWidth={width + 5} />
      {line.solidPath !== "" && <path d={line.solidPath} {...stroked} />}
      {line.dashedPath !== "" && <path d={line.dashedPath} {...stroked} strokeDasharray="1 9" />}
      {line.marks.map(({ x, y, assessment }) => (
        <g key={x} transform={`translate(${x - mark / 2} ${y - mark / 2}) scale(${mark / 24})`}>
          <StatusGlyph status={assessment.status} noneReason={assessment.noneReason} />
        </g>
      ))}
    </>
  );
}
