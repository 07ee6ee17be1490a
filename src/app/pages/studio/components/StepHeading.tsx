import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** The heading of a step. It gets the focus when the step opens, so that screen readers announce the step and the keyboard continues there. */
export function StepHeading({
  id,
  takesFocus = true,
  children,
}: {
  id?: string;
  takesFocus?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h2 ref={heading} {...(id === undefined ? {} : { id })} className="studio-step-heading" tabIndex={-1}>
      {children}
    </h2>
  );
}
