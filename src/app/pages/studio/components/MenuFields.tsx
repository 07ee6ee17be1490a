import type { Language } from "../../../../domain/dataset/schema";
import { useReportLang } from "../../../i18n/useReportLang";
import { Paged } from "./Paged";

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
  /** What has been chosen, by name. */
  values: Readonly<Record<string, Value>>;
  options: readonly { value: Value; label: string }[];
  /** The text of the option for no choice. */
  open: string;
  onChange: (name: string, value: Value | null) => void;
}) {
  const lang = useReportLang(language);
  return (
    <Paged items={names} size={20}>
      {(shown) => (
        <div className="studio-fields">
          {shown.map((name) => (
            <label key={name} className="studio-field">
              <span {...lang}>{name}</span>
              <select
                className="select"
                value={values[name] ?? ""}
                onChange={(event) =>
                  onChange(name, options.find(({ value }) => value === event.target.value)?.value ?? null)
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
