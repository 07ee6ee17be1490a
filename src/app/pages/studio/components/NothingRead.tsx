import { useTexts } from "../../../i18n/translation";

/** Says on the other steps that no goals were read, and where it says why. */
export function NothingRead() {
  const t = useTexts("studio");
  return (
    <p>
      {t("read.nothing")} {t("read.nothingWhy")}
    </p>
  );
}
