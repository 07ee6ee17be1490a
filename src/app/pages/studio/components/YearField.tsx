import { useTexts } from "../../../i18n/translation";
import { TextField } from "./TextField";

/** The report's year; if it is empty, the year is taken from the documents. */
export function YearField({
  year,
  onChange,
}: {
  year: number | undefined;
  onChange: (year: number | undefined) => void;
}) {
  const t = useTexts("studio");
  return (
    <TextField
      label={t("plan.year")}
      value={String(year ?? "")}
      pattern="[12][0-9]{3}"
      onChange={(text) => {
        const written = Number(text);
        if (text === "") onChange(undefined);
        else if (written >= 1900 && written <= 2999) onChange(written);
      }}
    />
  );
}
