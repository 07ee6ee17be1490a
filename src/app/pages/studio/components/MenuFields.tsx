import type { Language } from "../../../../domain/dataset/schema";
import { useReportLang } from "../../../i18n/useReportLang";
import { Paged } from "./Paged";
import { usePendingChoices } from "./usePendingChoices";

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
  const { pending, choose } = usePendingChoices<Value | null>(values);
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
                onChange={(event) => {
                  const chosen = options.find(({ value }) => value === event.target.value)?.value ?? null;
                  choose(name, chosen);
                  onChange(name, chosen);
                }}
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
