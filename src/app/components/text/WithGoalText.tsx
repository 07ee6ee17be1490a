import { Suspense, use, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import type { Goal } from "../../../domain/dataset/schema";
import type { GoalLine } from "../../../domain/dataset/summary";
import { fault } from "../../shell/errorTexts";
import { useSite } from "../../SiteContext";
import { useHydrated } from "../useHydrated";
import { fetchAll } from "../../data/goalStore";

interface WordsProps {
  of: GoalLine;
  /** Whether other words of the goal beside these say already that they are missing. */
  quiet?: boolean;
  children: (goal: Goal) => ReactNode;
}

/** What is drawn of a goal's own words. Until they are here, and where they cannot be had, it says so in their place. */
export const Words = (props: WordsProps) => (
  <Suspense fallback={props.quiet ? null : <Coming />}>
    <Here {...props} />
  </Suspense>
);

function Here(props: WordsProps) {
  const { whole } = useSite();
  const here = whole.here(props.of);
  return here ? props.children(here) : <Awaited {...props} />;
}

function Awaited(props: WordsProps) {
  return useHydrated() ? <Fetched key={props.of.id} {...props} /> : <Written {...props} />;
}

/** Where the words are written already, they stay until they are here: what cannot be had is told only where nothing is written. */
function Written({ of: goal, children }: WordsProps) {
  const { whole } = useSite();
  return children(use(whole.written(goal)));
}

/** Not by Suspense: what it waits for, React shows a third of a second later than it could. */
function Fetched({ of: goal, quiet = false, children }: WordsProps) {
  const { whole } = useSite();
  const [found, setFound] = useState<Goal | null>();
  const [asked, setAsked] = useState(1);
  useEffect(() => {
    let isOpen = true;
    void whole.fetch(goal).then((answer) => {
      if (isOpen) setFound(answer);
    });
    return () => {
      isOpen = false;
    };
  }, [whole, goal, asked]);
  if (found) return children(found);
  if (quiet) return null;
  if (found === undefined) return <Coming />;
  const askAnew = () => {
    whole.askAnew();
    setFound(undefined);
    setAsked(asked + 1);
  };
  // What does not come when it is asked for anew may be gone with an older edition of the site, which the page loaded anew is not.
  return asked > 1 ? (
    <Away words="reload" act={() => window.location.reload()} />
  ) : (
    <Away words="retry" act={askAnew} />
  );
}

function Coming() {
  const t = useTexts("words");
  return (
    <span className="soft">
      <span aria-hidden="true">…</span>
      <span className="visually-hidden">{t("words.coming")}</span>
    </span>
  );
}

function Away({ words, act }: { words: "retry" | "reload"; act: () => void }) {
  const t = useTexts("words");
  const { language } = useSite();
  return (
    <span className="soft">
      {t("words.away")}{" "}
      <button type="button" className="button-plain" onClick={act}>
        {fault[language][words]}
      </button>
    </span>
  );
}

/** Fetches the words of all these goals where they are wanted together. Whether they are still to come; nobody waits for what cannot be had. */
export function useAllWords(goals: readonly GoalLine[], wanted: boolean): boolean {
  const { whole } = useSite();
  const [answered, setAnswered] = useState<readonly GoalLine[] | null>(null);
  const waits = wanted && answered !== goals && goals.some((goal) => !whole.here(goal));
  useEffect(() => {
    if (!waits) return;
    let isOpen = true;
    void fetchAll(whole, goals).then(() => {
      if (isOpen) setAnswered(goals);
    });
    return () => {
      isOpen = false;
    };
  }, [goals, waits, whole]);
  return waits;
}
