import { useId } from "react";
import type { Language } from "../../../domain/dataset/schema";

/** A select with its label before it. Without scripts it shows the chosen option. */
export function LabelledSelect({
  label,
  value,
  options,
  lang,
  className = "",
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  lang?: Language;
  className?: string;
  onChoose: (id: string) => void;
}) {
  const id = useId();
  const chosen = options.find((option) => option.id === value);
  return (
    <div className={`choice ${className}`}>
      <label className="scripted" htmlFor={id}>
        {label}
      </label>
      <select
        className="select scripted"
        id={id}
        lang={lang}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <strong className="without-script" lang={lang}>
        {chosen?.name}
      </strong>
    </div>
  );
}
