import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** The heading of a step: it takes the focus when the step is opened, so that a screen reader says where one is and keys go on from there. */
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
