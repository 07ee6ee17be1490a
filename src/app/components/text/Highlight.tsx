import { splitMatches } from "../../../domain/search/splitMatches";
import { useQueryScope } from "../../data/QueryResultContext";

/** A text with the search's matches marked. */
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
