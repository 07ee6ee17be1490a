import { textDifference } from "../query/textDifference";
import { useSelection } from "./selection";

/** Two texts as one, word by word: what was taken away struck through, what was added underlined. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const { report } = useSelection();
  return (
    <p className="difference" lang={report.language}>
      {textDifference(before, after).map(({ kind, text }, index) => {
        switch (kind) {
          case "kept":
            return <span key={index}>{text} </span>;
          case "removed":
            return (
              <span key={index}>
                <del>{text}</del>{" "}
              </span>
            );
          case "added":
            return (
              <span key={index}>
                <ins>{text}</ins>{" "}
              </span>
            );
          default:
            return kind satisfies never;
        }
      })}
    </p>
  );
}
