import { useTexts } from "../../../i18n/translation";

/** Shown on the other steps if no goals were read: says where the reasons are listed. */
export function NothingRead() {
  const t = useTexts("studio");
  return (
    <p>
      {t("read.nothing")} {t("read.nothingWhy")}
    </p>
  );
}
