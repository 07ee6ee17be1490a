import { Suspense } from "react";
import type { ReactNode } from "react";
import { DashboardQueryProvider } from "./DashboardQueryProvider";
import { Summary } from "./summary/Summary";
import { Bar } from "./toolbar/Bar";
import { Views } from "./Views";

/** The bar that narrows the page; below it the front of the newspaper, and the four ways to look closer. */
export function DashboardPage({ last }: { last: ReactNode }) {
  return (
    <DashboardQueryProvider>
      <Bar />
      <Summary />
      {/* Made live after the front and in small steps, or at once when it is touched: all in one would keep the reader from scrolling. */}
      <Suspense fallback={null}>
        <Views />
        {last}
      </Suspense>
    </DashboardQueryProvider>
  );
}
