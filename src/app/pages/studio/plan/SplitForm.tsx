import { useEffect, useId, useRef, useState } from "react";
import { beginningOf } from "../../../../convert/text/beginningOf";
import type { Language } from "../../../../domain/dataset/schema";
import { useTexts } from "../../../i18n/translation";
import { isAfterSentence } from "../questions/splitPlaces";

/** Asks where the second part of a text begins. Escape closes it. */
export function SplitForm({
  words,
  places,
  proposed,
  lang,
  onSplit,
  onClose,
}: {
  words: string;
  /** Where a second part can begin. */
  places: readonly number[];
  proposed: number;
  lang: { lang?: Language };
  onSplit: (place: number) => void;
  onClose: () => void;
}) {
  const t = useTexts("studio");
  const menu = useRef<HTMLSelectElement>(null);
  const label = useId();
  const [place, setPlace] = useState(proposed);
  const sentences = places.filter((one) => isAfterSentence(words, one));
  const others = places.filter((one) => !sentences.includes(one));
  useEffect(() => {
    menu.current?.focus();
  }, []);
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onClose();
    };
    const field = menu.current?.closest("fieldset");
    field?.addEventListener("keydown", close);
    return () => field?.removeEventListener("keydown", close);
  });
  return (
    <fieldset className="studio-split">
      <legend className="visually-hidden">{t("texts.split.open")}</legend>
      <label htmlFor={label}>{t("texts.split.where")}</label>
      <select
        ref={menu}
        id={label}
        className="select"
        value={place}
        {...lang}
        onChange={(event) => setPlace(Number(event.target.value))}
      >
        <Places label={t("texts.split.sentences")} words={words} places={sentences} />
        <Places label={t("texts.split.words")} words={words} places={others} />
      </select>
      <ol {...lang}>
        <li>{words.slice(0, place).trimEnd()}</li>
        <li>{words.slice(place)}</li>
      </ol>
      <div className="studio-actions">
        <button type="button" className="button" onClick={() => onSplit(place)}>
          {t("texts.split.do")}
        </button>
        <button type="button" className="button-plain" onClick={onClose}>
          {t("texts.split.cancel")}
        </button>
      </div>
    </fieldset>
  );
}

function Places({ label, words, places }: { label: string; words: string; places: readonly number[] }) {
  if (places.length === 0) return null;
  return (
    <optgroup label={label}>
      {places.map((place) => (
        <option key={place} value={place}>
          {beginningOf(words.slice(place))}
        </option>
      ))}
    </optgroup>
  );
}
