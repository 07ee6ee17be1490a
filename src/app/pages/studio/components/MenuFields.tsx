import { useState } from "react";
import type { Language } from "../../../../domain/dataset/schema";
import { useReportLang } from "../../../i18n/useReportLang";
import { Paged } from "./Paged";

/** Choices that are made and not yet read, on top of the values before them. */
interface Choices<Value> {
  before: Readonly<Record<string, Value>>;
  byName: ReadonlyMap<string, Value | null>;
}

/** A menu for each of the report's own words: what it means, or null where that is left open. */
export function MenuFields<Value extends string>({
  names,
  language,
  values,
  options,
  open,
  onChange,
}: {
  names: readonly string[];
  /** The language of the names. */
  language: Language;
  /** What has been chosen, by name. The object changes when a choice has been read. */
  values: Readonly<Record<string, Value>>;
  options: readonly { value: Value; label: string }[];
  /** The text of the option for no choice. */
  open: string;
  onChange: (name: string, value: Value | null) => void;
}) {
  const lang = useReportLang(language);
  const [choices, setChoices] = useState<Choices<Value>>({ before: values, byName: new Map() });
  // A choice shows at once: until the report is read again, the menu would fall back to the choice before it, and the next key press would start from there.
  const pending = choices.before === values ? choices.byName : new Map<string, Value | null>();
  const choose = (name: string, value: Value | null) => {
    setChoices({ before: values, byName: new Map([...pending, [name, value]]) });
    onChange(name, value);
  };
  const valueOf = (name: string) => (pending.has(name) ? pending.get(name) : values[name]);
  return (
    <Paged items={names} size={20}>
      {(shown) => (
        <div className="studio-fields">
          {shown.map((name) => (
            <label key={name} className="studio-field">
              <span {...lang}>{name}</span>
              <select
                className="select"
                value={valueOf(name) ?? ""}
                onChange={(event) =>
                  choose(name, options.find(({ value }) => value === event.target.value)?.value ?? null)
                }
              >
                <option value="">{open}</option>
                {options.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
    </Paged>
  );
}
