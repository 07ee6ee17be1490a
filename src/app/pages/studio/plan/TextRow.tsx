import { useRef, useState } from "react";
import type { MarkedText } from "../../../../convert/marked/textRoles";
import { textRoles } from "../../../../convert/marked/textRoles";
import { beginningOf } from "../../../../convert/text/beginningOf";
import type { Language } from "../../../../domain/dataset/schema";
import { useTexts } from "../../../i18n/translation";
import type { DocumentText } from "../questions/documentTexts";
import { proposedPlace, wordStarts } from "../questions/splitPlaces";
import { SplitForm } from "./SplitForm";
import type { RoundChoice } from "../questions/planChange";
import { useRoundName } from "./useRoundName";

/** A text, or a part of one, with a menu for what it is; it can be parted, and put together again. */
export function TextRow({
  one: { marked, words, goal, fits },
  entry,
  isRead,
  rounds,
  lang,
  onChange,
  onSplit,
  onJoin,
}: {
  one: DocumentText;
  entry: MarkedText | null;
  isRead: boolean;
  rounds: readonly RoundChoice[];
  lang: { lang?: Language };
  onChange: (chosen: Pick<MarkedText, "role" | "roundId"> | null) => void;
  /** Parts it before the character at a place of its words. */
  onSplit: (place: number) => void;
  onJoin: () => void;
}) {
  const t = useTexts("studio");
  const roundName = useRoundName(rounds);
  const text = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [proposed, setProposed] = useState<number | null>(null);
  const places = wordStarts(words);
  const choices = textRoles.flatMap((role): Pick<MarkedText, "role" | "roundId">[] => [
    { role },
    ...(role === "round" ? rounds.map(({ id }) => ({ role, roundId: id })) : []),
  ]);
  const keyOf = ({ role, roundId = "" }: Pick<MarkedText, "role" | "roundId">) => `${role} ${roundId}`;
  return (
    <li data-role={entry?.role}>
      <div>
        <span ref={text} {...lang}>
          {words}
        </span>
        {entry === null && goal !== null && (
          <span className="muted">
            {" "}
            {t("texts.ofGoal")} <q {...lang}>{beginningOf(goal)}</q>
          </span>
        )}
        {entry !== null && isRead && !fits && <strong> {t("texts.misfit")}</strong>}
        {proposed !== null && (
          <SplitForm
            words={words}
            places={places}
            proposed={proposed}
            lang={lang}
            onSplit={onSplit}
            onClose={() => {
              setProposed(null);
              opener.current?.focus();
            }}
          />
        )}
      </div>
      <div>
        <select
          className="select"
          aria-label={`${t("texts.role")}: ${beginningOf(words)}`}
          value={entry ? keyOf(entry) : ""}
          onChange={(event) => onChange(choices.find((choice) => keyOf(choice) === event.target.value) ?? null)}
        >
          <option value="">{t("texts.none")}</option>
          {choices.map((choice) => (
            <option key={keyOf(choice)} value={keyOf(choice)}>
              {t(`texts.roles.${choice.role}`)}
              {choice.roundId === undefined ? "" : `: ${roundName(choice.roundId)}`}
            </option>
          ))}
        </select>
        <div className="studio-actions">
          {places.length > 0 && (
            <button
              ref={opener}
              type="button"
              className="button-plain"
              aria-expanded={proposed !== null}
              // A press would otherwise take away the selection.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() =>
                setProposed(proposed === null ? proposedPlace(words, places, selectionIn(text.current)) : null)
              }
            >
              {t("texts.split.open")}
              <span className="visually-hidden">: {beginningOf(words)}</span>
            </button>
          )}
          {marked.part && (
            <button type="button" className="button-plain" onClick={onJoin}>
              {t("texts.split.join")}
              <span className="visually-hidden">: {beginningOf(words)}</span>
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

/** The places in an element's only text between which a person has selected words; null for none. */
function selectionIn(element: HTMLElement | null): { start: number; end: number } | null {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const node = element.firstChild;
  if (startContainer !== node && endContainer !== node) return null;
  return {
    start: startContainer === node ? startOffset : 0,
    end: endContainer === node ? endOffset : element.textContent.length,
  };
}
