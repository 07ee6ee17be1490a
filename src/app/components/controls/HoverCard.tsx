import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useHydrated } from "../useHydrated";

/** Where a peek stands on the screen: below what opens it or, near the foot of the window, above. */
type Place = { left: number; width: number } & ({ top: number } | { bottom: number });

const widest = 360;
const margin = 8;
/** Passing over many with a mouse must not make them flicker. */
const hoverDelay = 140;

interface PeekProps {
  className: string;
  label: ReactNode;
  said: () => ReactNode;
  /**
   * Whether what lies behind is in the page from the start: then a reader without a script opens it too, and searching the page finds it. Where
   * cells are many, it comes when it is asked for.
   */
  eager?: boolean;
}

/**
 * A few words that open what lies behind them. A mouse over them, or the keyboard's focus on them, gives a peek over the page, which stays while
 * the mouse is on it and goes with Escape; a press, a tap or Enter opens it in its place, as it does without a script.
 */
export function HoverCard({ className, label, said, eager = true }: PeekProps) {
  const hydrated = useHydrated();
  const summary = useRef<HTMLElement>(null);
  const timer = useRef<number>(undefined);
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const isPeek = place !== null && !isOpen;

  const peek = () => {
    if (summary.current) setPlace(placeBeside(summary.current.getBoundingClientRect()));
  };
  const hesitate = (then: () => void) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(then, hoverDelay);
  };
  const dismiss = () => {
    window.clearTimeout(timer.current);
    setPlace(null);
  };

  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isPeek) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") dismiss();
    };
    document.addEventListener("keydown", onKey);
    window.addEventListener("scroll", peek, { capture: true, passive: true });
    return () => {
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", peek, { capture: true });
    };
  }, [isPeek]);

  if (!eager && !hydrated) return <div className={`${className} hover-card-label`}>{label}</div>;
  return (
    <details
      className={`hover-card ${className} ${isPeek ? "is-floating" : ""}`}
      open={isOpen || isPeek}
      onToggle={({ currentTarget }) => {
        // Searching the page opens what it finds.
        if (currentTarget.open !== (isOpen || isPeek)) setOpen(currentTarget.open);
      }}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === "mouse") hesitate(peek);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === "mouse") hesitate(dismiss);
      }}
    >
      <summary
        className="hover-card-label"
        ref={summary}
        onClick={(event) => {
          event.preventDefault();
          dismiss();
          setOpen(!isOpen);
        }}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(":focus-visible")) peek();
        }}
        onBlur={dismiss}
      >
        {label}
      </summary>
      {(eager || isOpen || isPeek) && (
        <div className="hover-card-content" {...(isPeek ? { style: place } : {})}>
          {said()}
        </div>
      )}
    </details>
  );
}

function placeBeside({ left, top, bottom }: DOMRect): Place {
  const { innerHeight, innerWidth } = window;
  const width = Math.min(widest, innerWidth - 2 * margin);
  const at = { left: Math.max(margin, Math.min(left, innerWidth - width - margin)), width };
  return bottom > innerHeight * 0.7 ? { ...at, bottom: innerHeight - top } : { ...at, top: bottom };
}
