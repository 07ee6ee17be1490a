import { piecesOf } from "../../../domain/search/highlight";
import { useScope } from "../../pages/dashboard/SelectionContext";

/** A text with what the search found in it marked. */
export function Found({ text }: { text: string }) {
  const { sought } = useScope();
  if (sought.length === 0) return text;
  return piecesOf(text, sought).map((piece, index) =>
    piece.found ? (
      <mark key={index} className="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
