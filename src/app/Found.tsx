import { piecesOf } from "../query/found";

/** A text with what the search found in it marked. */
export function Found({ text, search }: { text: string; search: string }) {
  if (search === "") return text;
  return piecesOf(text, search).map((piece, index) =>
    piece.found ? (
      <mark key={index} className="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
