import { Suspense, use, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import type { Goal } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { errorTexts } from "../../i18n/errorTexts";
import { useSite } from "../../data/SiteContext";
import { useHydrated } from "../useHydrated";
import { fetchAll } from "../../data/goalStore";

interface WithGoalTextProps {
  of: GoalSummary;
  /** Whether other words of the goal beside these say already that they are missing. */
  quiet?: boolean;
  children: (goal: Goal) => ReactNode;
}

/** What is drawn of a goal's own words. Until they are here, and where they cannot be had, it says so in their place. */
export const WithGoalText = (props: WithGoalTextProps) => (
  <Suspense fallback={props.quiet ? null : <Loading />}>
    <LoadedOrPending {...props} />
  </Suspense>
);

function LoadedOrPending(props: WithGoalTextProps) {
  const { goalStore } = useSite();
  const here = goalStore.get(props.of);
  return here ? props.children(here) : <PendingText {...props} />;
}

function PendingText(props: WithGoalTextProps) {
  return useHydrated() ? <FetchedText key={props.of.id} {...props} /> : <PrerenderedText {...props} />;
}

/** Where the words are written already, they stay until they are here: what cannot be had is told only where nothing is written. */
function PrerenderedText({ of: goal, children }: WithGoalTextProps) {
  const { goalStore } = useSite();
  return children(use(goalStore.fetchPrerendered(goal)));
}

/** Not by Suspense: what it waits for, React shows a third of a second later than it could. */
function FetchedText({ of: goal, quiet = false, children }: WithGoalTextProps) {
  const { goalStore } = useSite();
  const [found, setFound] = useState<Goal | null>();
  const [asked, setAsked] = useState(1);
  useEffect(() => {
    let isOpen = true;
    void goalStore.fetch(goal).then((answer) => {
      if (isOpen) setFound(answer);
    });
    return () => {
      isOpen = false;
    };
  }, [goalStore, goal, asked]);
  if (found) return children(found);
  if (quiet) return null;
  if (found === undefined) return <Loading />;
  const askAnew = () => {
    goalStore.reset();
    setFound(undefined);
    setAsked(asked + 1);
  };
  // What does not come when it is asked for anew may be gone with an older edition of the site, which the page loaded anew is not.
  return asked > 1 ? (
    <LoadFailed words="reload" act={() => window.location.reload()} />
  ) : (
    <LoadFailed words="retry" act={askAnew} />
  );
}

function Loading() {
  const t = useTexts("common");
  return (
    <span className="soft">
      <span aria-hidden="true">…</span>
      <span className="visually-hidden">{t("words.coming")}</span>
    </span>
  );
}

function LoadFailed({ words, act }: { words: "retry" | "reload"; act: () => void }) {
  const t = useTexts("common");
  const { language } = useSite();
  return (
    <span className="soft">
      {t("words.away")}{" "}
      <button type="button" className="button-plain" onClick={act}>
        {errorTexts[language][words]}
      </button>
    </span>
  );
}

/** Fetches the words of all these goals where they are wanted together. Whether they are still to come; nobody waits for what cannot be had. */
export function useAllGoalTexts(goals: readonly GoalSummary[], wanted: boolean): boolean {
  const { goalStore } = useSite();
  const [answered, setAnswered] = useState<readonly GoalSummary[] | null>(null);
  const waits = wanted && answered !== goals && goals.some((goal) => !goalStore.get(goal));
  useEffect(() => {
    if (!waits) return;
    let isOpen = true;
    void fetchAll(goalStore, goals).then(() => {
      if (isOpen) setAnswered(goals);
    });
    return () => {
      isOpen = false;
    };
  }, [goals, waits, goalStore]);
  return waits;
}
