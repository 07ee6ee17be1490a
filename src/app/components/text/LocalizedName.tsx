import { memo } from "react";
import type { Language, Programme, Theme } from "../../../domain/dataset/contract";
import type { GoalLine, TargetLine } from "../../../domain/dataset/summary";
import { Found } from "./Highlight";
import { useScope } from "../../pages/dashboard/SelectionContext";
import { useSite } from "../../SiteContext";

type Named = GoalLine | TargetLine | Theme | Programme;

/** A name in the page's language where it is translated; else as the report writes it, with the language it is written in. */
export function useNames(): (named: Named) => { text: string; lang?: Language } {
  const { language } = useSite();
  const { report } = useScope();
  return (named) => {
    const translated = named.translations[language];
    if (translated !== undefined) return { text: translated };
    const text = "title" in named ? named.title : named.name;
    return language === report.language ? { text } : { text, lang: report.language };
  };
}

/** A name on the screen, with what the search found in it marked. */
export const Name = memo(function Name({ of: named }: { of: Named }) {
  const nameOf = useNames();
  const { text, lang } = nameOf(named);
  return (
    <span lang={lang}>
      <Found text={text} />
    </span>
  );
});
