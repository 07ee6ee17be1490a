import { splitMatches } from "../../../domain/search/splitMatches";
import { useQueryScope } from "../../data/QueryResultContext";

/** A text with what the search found in it marked. */
export function Highlight({ text }: { text: string }) {
  const { query } = useQueryScope();
  if (query.length === 0) return text;
  return splitMatches(text, query).map((piece, index) =>
    piece.isMatch ? (
      <mark key={index} className="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
