import { useState } from "react";
import type { Language } from "../../../../domain/dataset/schema";

/** A text field whose value is saved when it loses the focus or Enter is pressed. */
export function TextField({
  label,
  about,
  value,
  pattern,
  lang,
  onChange,
}: {
  label: string;
  /** What the field belongs to, for screen readers. */
  about?: string;
  value: string;
  pattern?: string;
  /** The language that is to be written. */
  lang?: Language;
  onChange: (text: string) => void;
}) {
  const [edited, setEdited] = useState<string | null>(null);
  const take = () => {
    if (edited !== null && edited.trim() !== value) onChange(edited.trim());
    setEdited(null);
  };
  return (
    <label className="studio-field">
      <span>
        {label}
        {about !== undefined && <span className="visually-hidden">, {about}</span>}
      </span>
      <input
        type="text"
        value={edited ?? value}
        {...(pattern === undefined ? {} : { pattern })}
        {...(lang === undefined ? {} : { lang })}
        onChange={(event) => setEdited(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </label>
  );
}
