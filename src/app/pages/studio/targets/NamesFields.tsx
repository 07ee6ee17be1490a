import { languages } from "../../../../domain/language";
import type { Language } from "../../../../domain/dataset/schema";
import type { Names } from "../../../../convert/settings/reviewFile";
import { useTexts } from "../../../i18n/translation";
import { TextField } from "../components/TextField";

/** A name in each language, to be changed one by one. `without` is the language that is not to be changed. */
export function NamesFields({
  received,
  names,
  without,
  onChange,
}: {
  received: string;
  names: Names;
  without?: Language;
  onChange: (language: Language, name: string) => void;
}) {
  const t = useTexts("studio");
  return (
    <div className="studio-fields">
      {languages
        .filter((language) => language !== without)
        .map((language) => (
          <TextField
            key={language}
            label={t("goal.nameIn", { language: t(`plan.languages.${language}`) })}
            value={names[language] ?? ""}
            lang={language}
            about={received}
            onChange={(name) => onChange(language, name)}
          />
        ))}
    </div>
  );
}
