import { useTexts } from "../../i18n/translation";
import type { Goal, Report, Round, Target } from "../../../domain/dataset/schema";
import { CopyButton } from "../../components/controls/CopyButton";
import { clipboardQuote } from "../../wording/clipboardQuote";
import { localizedName } from "../../wording/localizedName";
import { useSite } from "../../data/SiteContext";

/** Copies a target's status with its evidence, for minutes and messages. `href` is relative to the open page. */
export function CopyStatusButton({
  href,
  ...of
}: {
  report: Report;
  goal: Goal;
  target: Target;
  round: Round;
  href: string;
}) {
  const { language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  return (
    <CopyButton
      href={href}
      content={(address) => clipboardQuote({ goal: t, common, language }, of, address)}
      label={t("copy.status")}
      name={t("copy.statusName", { name: localizedName(language, of.target) })}
      done={t("copy.statusDone")}
    />
  );
}
