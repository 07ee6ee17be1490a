import { Suspense, use, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Goal } from "../model/dataset";
import type { GoalLine } from "../model/overview";
import { fault } from "./fault";
import { useSite } from "./Site";
import { useHydrated } from "./useHydrated";
import { fetchAll } from "./wholeGoals";

/** What is drawn of a goal's own words. Until they are here, and where they cannot be had, it says so in their place. */
export function Words({ of: goal, children }: { of: GoalLine; children: (goal: Goal) => ReactNode }) {
  return (
    <Suspense fallback={<Coming />}>
      <Here of={goal}>{children}</Here>
    </Suspense>
  );
}

function Here({ of: goal, children }: { of: GoalLine; children: (goal: Goal) => ReactNode }) {
  const { whole } = useSite();
  const [, askedAnew] = useState(0);
  const hydrated = useHydrated();
  const here = whole.here(goal) ?? use(hydrated ? whole.fetch(goal) : whole.written(goal));
  if (here) return children(here);
  return (
    <Away
      onRetry={() => {
        whole.askAnew();
        askedAnew((times) => times + 1);
      }}
    />
  );
}

function Coming() {
  const { t } = useTranslation("words");
  return (
    <span className="soft">
      <span aria-hidden="true">…</span>
      <span className="visually-hidden">{t("words.coming")}</span>
    </span>
  );
}

function Away({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation("words");
  const { language } = useSite();
  return (
    <span className="soft">
      {t("words.away")}{" "}
      <button type="button" className="button-plain" onClick={onRetry}>
        {fault[language].retry}
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
