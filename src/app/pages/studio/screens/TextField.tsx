import { useState } from "react";

/** A line of text that is taken when the field is left or Enter is pressed. */
export function TextField({
  label,
  value,
  pattern,
  onChange,
}: {
  label: string;
  value: string;
  pattern?: string;
  onChange: (text: string) => void;
}) {
  const [edited, setEdited] = useState<string | null>(null);
  const take = () => {
    if (edited !== null && edited.trim() !== value) onChange(edited.trim());
    setEdited(null);
  };
  return (
    <label className="studio-field">
      <span>{label}</span>
      <input
        type="text"
        value={edited ?? value}
        {...(pattern === undefined ? {} : { pattern })}
        onChange={(event) => setEdited(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </label>
  );
}
