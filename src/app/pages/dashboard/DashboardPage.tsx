import { Suspense } from "react";
import type { ReactNode } from "react";
import { Summary } from "./summary/Summary";
import { Views } from "./Views";

/** The front of the newspaper, and below it the four ways to look closer. */
export function DashboardPage({ last }: { last: ReactNode }) {
  return (
    <>
      <Summary />
      {/* Made live after the front and in small steps, or at once when it is touched: all in one would keep the reader from scrolling. */}
      <Suspense fallback={null}>
        <Views />
        {last}
      </Suspense>
    </>
  );
}
