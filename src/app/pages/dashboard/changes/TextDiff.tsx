import { useEffect, useState } from "react";
import { useTexts } from "../../../i18n/translation";
import type { DiffRun } from "../../../../domain/changes/diffText";
import { useQueryScope } from "../../../data/QueryResultContext";

type Comparison = { is: "waiting" } | { is: "failed" } | { is: "ready"; runs: DiffRun[] };

/**
 * Two texts as a word-by-word diff: removed words struck through, added words underlined. A rewritten text is shown as two full texts, and so is any
 * text if the diff module, which is loaded on demand, fails to load.
 */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const t = useTexts("changes");
  const { report } = useQueryScope();
  const [comparison, setComparison] = useState<Comparison>({ is: "waiting" });
  useEffect(() => {
    let isHere = true;
    import("../../../../domain/changes/diffText")
      .then(
        ({ diffText: textDifference }) => isHere && setComparison({ is: "ready", runs: textDifference(before, after) }),
      )
      .catch(() => isHere && setComparison({ is: "failed" }));
    return () => {
      isHere = false;
    };
  }, [before, after]);
  if (comparison.is === "waiting") return <p role="status">{t("comparing")}</p>;
  const runs: DiffRun[] =
    comparison.is === "ready"
      ? comparison.runs
      : [
          { kind: "removed", text: before },
          { kind: "added", text: after },
        ];
  const rewritten = runs.every(({ kind }) => kind !== "kept");
  return (
    <>
      {rewritten && <p className="muted">{t("rewritten")}</p>}
      <p className={rewritten ? "difference difference-whole" : "difference"} lang={report.language}>
        {runs.map((run, index) => (
          <DiffRunText key={index} run={run} />
        ))}
      </p>
    </>
  );
}

function DiffRunText({ run: { kind, text } }: { run: DiffRun }) {
  switch (kind) {
    case "kept":
      return text;
    case "removed":
      return <Changed as="del" text={text} />;
    case "added":
      return <Changed as="ins" text={text} />;
    default:
      return kind satisfies never;
  }
}

/** Leaves the white space after a changed run without underline or strike. */
function Changed({ as: Element, text }: { as: "del" | "ins"; text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <Element>{words}</Element>
      {text.slice(words.length) || " "}
    </>
  );
}
