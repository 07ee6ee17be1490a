import type { ReactNode } from "react";

/** The heading of a step: it takes the focus when the step is opened. */
export const StepHeading = ({ children }: { children: ReactNode }) => (
  <h2 className="studio-step-heading" tabIndex={-1}>
    {children}
  </h2>
);
