import { Suspense } from "react";
import type { ReactNode } from "react";
import { DashboardQueryProvider } from "./DashboardQueryProvider";
import { Summary } from "./summary/Summary";
import { Bar } from "./toolbar/Bar";
import { Views } from "./Views";

/** The dashboard: toolbar, summary, and the views. */
export function DashboardPage({ last }: { last: ReactNode }) {
  return (
    <DashboardQueryProvider>
      <Bar />
      <Summary />
      {/* A Suspense boundary: React hydrates it after the summary, or first when it is clicked. In one go, hydration would block scrolling. */}
      <Suspense fallback={null}>
        <Views />
        {last}
      </Suspense>
    </DashboardQueryProvider>
  );
}
