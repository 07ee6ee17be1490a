import { useTranslation } from "react-i18next";
import type { Report, Round } from "../model/dataset";
import { statuses } from "../model/status";
import type { Status } from "../model/status";
import { statusIn } from "../query/assessmentIn";
import { courseSize } from "./courseGeometry";
import type { Course, CourseColumn, CourseThread } from "./courseGeometry";
import { Link } from "./Link";
import { shortPeriod, shortRoundName } from "./roundName";
import { useLinks, useSite, useView } from "./Site";
import { StatusShape, useStatusWord } from "./StatusMark";

const half = courseSize.mark / 2;

/**
 * The drawing of the year's course. Hidden from screen readers and from the keyboard, for which the list beside it says the same; the threads
 * lead a pointer to their targets. Presentation attributes only, so that it draws the same wherever there is no stylesheet.
 */
export function CourseDrawing({
  course,
  report,
  round,
  followed,
}: {
  course: Course;
  report: Report;
  round: Round;
  followed: string | null;
}) {
  const [view] = useView();
  const [first, second] = course.columns;
  const isNarrow = first !== undefined && second !== undefined && second.x - first.x < widestLabel;
  return (
    <svg
      className={`course-drawing ${followed === null ? "" : "is-following"}`}
      viewBox={`0 0 ${course.width} ${course.height + 1}`}
      fontFamily="Arial, sans-serif"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {statuses.map((status) => (
          <g id={`course-${status}`} key={status}>
            <StatusShape status={status} />
          </g>
        ))}
        <g id="course-unclear">
          <StatusShape status="none" noneReason="unclear" />
        </g>
      </defs>
      {course.columns.map((column) => (
        <Column
          key={column.x}
          column={column}
          isShown={column.round === round}
          isNarrow={isNarrow}
          bottom={course.height}
        />
      ))}
      {course.lanes.map(({ status, top, bottom }) => (
        <g key={status}>
          <path className="course-rule" d={`M0 ${top}H${course.width}`} fill="none" stroke="#cccccc" />
          <use href={`#course-${status}`} transform={`translate(0 ${(top + bottom) / 2 - 9}) scale(.75)`} />
          <LaneName status={status} report={report} y={(top + bottom) / 2 + 5} />
        </g>
      ))}
      {/* What fell is drawn last, over the rest. */}
      {[...course.threads]
        .sort((a, b) => weight(a) - weight(b))
        .map((thread) => (
          <Thread
            key={thread.target.id}
            thread={thread}
            report={report}
            className={[
              "thread",
              `thread-${thread.last.status}`,
              followed === thread.target.id ? "is-followed" : "",
              view.statuses.length > 0 && !view.statuses.includes(statusIn(thread.target, round.id)) ? "is-aside" : "",
            ]
              .filter(Boolean)
              .join(" ")}
          />
        ))}
    </svg>
  );
}

/** A lane is named as forecasts name its status; where the year's result has another word, that stands below. */
export function LaneName({ status, report, y }: { status: Status; report: Report; y: number }) {
  const word = useStatusWord();
  const inForecast = word(status, "forecast");
  const inOutcome = word(status, "outcome");
  const both = inForecast !== inOutcome && report.rounds.some(({ kind }) => kind === "outcome");
  return (
    <>
      <text className="course-ink" x="26" y={y} fontSize="15" fontWeight="700" fill="#1a1a1a">
        {inForecast}
      </text>
      {both && (
        <text className="course-soft" x="26" y={y + 18} fontSize="13" fill="#595959">
          {inOutcome}
        </text>
      )}
    </>
  );
}

/** Where columns stand closer than this, a round is named by its number alone. */
const widestLabel = 64;

function Column({
  column: { round, x },
  isShown,
  isNarrow,
  bottom,
}: {
  column: CourseColumn;
  isShown: boolean;
  isNarrow: boolean;
  bottom: number;
}) {
  const { t } = useTranslation("front");
  const isOutcome = round === null || round.kind === "outcome";
  // The last column has room on its right where the others have none beside them.
  const text =
    isNarrow && isOutcome ? ({ x: x - 8, textAnchor: "start" } as const) : ({ x, textAnchor: "middle" } as const);
  return (
    <g className={isShown ? "course-column is-shown" : "course-column"}>
      <path
        className="course-rule"
        d={`M${x} ${courseSize.head}V${bottom}`}
        fill="none"
        stroke={isShown ? "#808080" : "#e6e6e6"}
        strokeDasharray={round === null ? "2 4" : undefined}
      />
      <text
        className={round === null ? "course-soft" : "course-ink"}
        {...text}
        y="22"
        fontSize="15"
        fontWeight={isShown ? 700 : 400}
        fill={round === null ? "#595959" : "#1a1a1a"}
      >
        {isOutcome ? t("course.outcome") : isNarrow ? round.ordinal : shortRoundName(round)}
      </text>
      <text className="course-soft" {...text} y="40" fontSize="13" fill="#595959">
        {round === null ? t("course.notYet") : isOutcome ? round.year : shortPeriod(round)}
      </text>
    </g>
  );
}

/** Threads that fell are drawn heavier: the eye goes to them first, without a colour. */
const weight = ({ last: { status } }: CourseThread): 0 | 1 | 2 =>
  status === "not-achieved" ? 2 : status === "at-risk" ? 1 : 0;
const strokes = [
  { stroke: "#8c8c8c", width: 2 },
  { stroke: "#595959", width: 2.5 },
  { stroke: "#1a1a1a", width: 3 },
] as const;

function Thread({ thread, report, className }: { thread: CourseThread; report: Report; className: string }) {
  const { language } = useSite();
  const { to } = useLinks();
  const { goal, target, line, dashes, tail, marks, name } = thread;
  const { stroke, width } = strokes[weight(thread)];
  const lang = target.translations[language] === undefined ? report.language : undefined;
  const firstLine = name.y + 5 - ((name.lines.length - 1) * courseSize.line) / 2;
  const drawn = { fill: "none", stroke, strokeWidth: width, strokeLinecap: "round" } as const;
  return (
    <Link className={className} href={`${to({ kind: "goal", goalId: goal.id })}#${target.id}`} tabIndex={-1}>
      {/* White under each thread lets the upper of two crossing ones run on; a broad unseen one is easy to point at. */}
      <path className="thread-halo" d={line + dashes} fill="none" stroke="#ffffff" strokeWidth={width + 5} />
      <path
        className="thread-reach"
        d={line + dashes + tail}
        fill="none"
        stroke="#000000"
        strokeOpacity="0"
        strokeWidth="20"
      />
      <g className="thread-way">
        {line !== "" && <path className="thread-line" d={line} {...drawn} />}
        {dashes !== "" && <path className="thread-line" d={dashes} {...drawn} strokeDasharray="1 7" />}
        <path className="thread-tail" d={tail} {...drawn} strokeWidth="1.5" strokeDasharray="0.5 5" />
        {marks.map(({ x, y, assessment }) => (
          <g key={x} transform={`translate(${x - half} ${y - half}) scale(${courseSize.mark / 24})`}>
            <use href={`#course-${assessment.noneReason === "unclear" ? "unclear" : assessment.status}`} />
          </g>
        ))}
      </g>
      <text
        className="thread-name course-ink"
        fontSize="15"
        fill="#1a1a1a"
        fontWeight={weight(thread) === 2 ? 700 : 400}
        lang={lang}
      >
        {name.lines.map((text, index) => (
          <tspan key={index} x={name.x} y={firstLine + index * courseSize.line}>
            {text}
            {index === name.lines.length - 1 && name.suffix !== "" && ` ${name.suffix}`}
          </tspan>
        ))}
      </text>
    </Link>
  );
}
