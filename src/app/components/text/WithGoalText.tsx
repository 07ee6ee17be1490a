import { Suspense, use, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import type { Goal } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { useSite } from "../../data/SiteContext";
import { useHydrated } from "../useHydrated";
import { fetchAll } from "../../data/goalStore";

interface WithGoalTextProps {
  of: GoalSummary;
  /** True if another part of the same goal already says that the text is loading or missing. */
  quiet?: boolean;
  children: (goal: Goal) => ReactNode;
}

/** Renders children with the goal's texts. While they load, and if that fails, it says so instead. */
export const WithGoalText = (props: WithGoalTextProps) => (
  <Suspense fallback={props.quiet ? null : <LoadingNote />}>
    <LoadedOrPending {...props} />
  </Suspense>
);

function LoadedOrPending(props: WithGoalTextProps) {
  const { goalStore } = useSite();
  const loaded = goalStore.get(props.of);
  return loaded ? props.children(loaded) : <PendingText {...props} />;
}

function PendingText(props: WithGoalTextProps) {
  return useHydrated() ? <FetchedText key={props.of.id} {...props} /> : <PrerenderedText {...props} />;
}

/** Keeps the prerendered text until the goal's texts are loaded. A failure is shown only where nothing is prerendered. */
function PrerenderedText({ of: goal, children }: WithGoalTextProps) {
  const { goalStore } = useSite();
  return children(use(goalStore.fetchPrerendered(goal)));
}

/** Without Suspense, which would delay the text by a third of a second. */
function FetchedText({ of: goal, quiet = false, children }: WithGoalTextProps) {
  const { goalStore } = useSite();
  const [found, setFound] = useState<Goal | null>();
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isOpen = true;
    void goalStore.fetch(goal).then((answer) => {
      if (isOpen) setFound(answer);
    });
    return () => {
      isOpen = false;
    };
  }, [goalStore, goal, attempt]);
  if (found) return children(found);
  if (quiet) return null;
  if (found === undefined) return <LoadingNote />;
  const retry = () => {
    goalStore.reset();
    setFound(undefined);
    setAttempt(attempt + 1);
  };
  // If a retry fails too, the site may have been republished under another data version: reloading the page helps.
  return attempt > 1 ? (
    <LoadFailed words="reload" act={() => window.location.reload()} />
  ) : (
    <LoadFailed words="retry" act={retry} />
  );
}

function LoadingNote() {
  const t = useTexts("common");
  return (
    <span className="muted">
      <span aria-hidden="true">…</span>
      <span className="visually-hidden">{t("words.coming")}</span>
    </span>
  );
}

function LoadFailed({ words, act }: { words: "retry" | "reload"; act: () => void }) {
  const t = useTexts("common");
  const errors = useTexts("errors");
  return (
    <span className="muted">
      {t("words.away")}{" "}
      <button type="button" className="button-plain" onClick={act}>
        {errors(words)}
      </button>
    </span>
  );
}

/** Loads the texts of all these goals if `wanted`. True while they load; false once they are loaded or have failed. */
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
