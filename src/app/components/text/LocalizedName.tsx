import { memo } from "react";
import type { Language, Programme, Theme } from "../../../domain/dataset/schema";
import type { GoalSummary, TargetSummary } from "../../../domain/dataset/summary";
import { Highlight } from "./Highlight";
import { useQueryScope } from "../../data/QueryResultContext";
import { useSite } from "../../data/SiteContext";

type NamedItem = GoalSummary | TargetSummary | Theme | Programme;

/** A function that gives a name in the page's language if it is translated, else as the report writes it with the report's language. */
export function useLocalizedName(): (named: NamedItem) => { text: string; lang?: Language } {
  const { language } = useSite();
  const { report } = useQueryScope();
  return (named) => {
    const translated = named.translations[language];
    if (translated !== undefined) return { text: translated };
    const text = "title" in named ? named.title : named.name;
    return language === report.language ? { text } : { text, lang: report.language };
  };
}

/** A name with the search's matches marked. */
export const LocalizedName = memo(function LocalizedName({ of: named }: { of: NamedItem }) {
  const nameOf = useLocalizedName();
  const { text, lang } = nameOf(named);
  return (
    <span lang={lang}>
      <Highlight text={text} />
    </span>
  );
});
