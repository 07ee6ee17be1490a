import { useTexts } from "./translation";
import type { Report, Round } from "../model/contract";
import type { Goal, Target } from "../model/dataset";
import { CopyButton } from "./CopyButton";
import { forMinutes } from "./forMinutes";
import { nameIn } from "./nameIn";
import { useSite } from "./Site";

/** Copies a target's state with the words that say so, for minutes and messages. `href` is the target's address from the open page. */
export function CopyStatus({
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
  const words = useTexts("words");
  return (
    <CopyButton
      href={href}
      content={(address) => forMinutes({ goal: t, words, language }, of, address)}
      label={t("copy.status")}
      name={t("copy.statusName", { name: nameIn(language, of.target) })}
      done={t("copy.statusDone")}
    />
  );
}
