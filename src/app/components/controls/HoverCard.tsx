import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useHydrated } from "../useHydrated";

/** The position of the card on the screen: below its trigger or, near the bottom of the window, above. */
type Place = { left: number; width: number } & ({ top: number } | { bottom: number });

const maxWidth = 360;
const margin = 8;
/** Milliseconds before a card opens, so that moving the mouse across many does not make them flicker. */
const hoverDelay = 140;

interface HoverCardProps {
  className: string;
  label: ReactNode;
  content: () => ReactNode;
  /**
   * Whether the content is in the page from the start, so that it opens without scripts and the browser's search finds it. False where there are many
   * cells: the content is then rendered on demand.
   */
  eager?: boolean;
}

/**
 * A label with hidden content. Hover or keyboard focus shows the content as a card over the page, which stays while the mouse is on it and closes
 * with Escape. A click, a tap or Enter unfolds it in place, also without scripts.
 */
export function HoverCard({ className, label, content, eager = true }: HoverCardProps) {
  const hydrated = useHydrated();
  const summary = useRef<HTMLElement>(null);
  const timer = useRef<number>(undefined);
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const isFloating = place !== null && !isOpen;

  const float = () => {
    if (summary.current) setPlace(placeBeside(summary.current.getBoundingClientRect()));
  };
  const afterDelay = (then: () => void) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(then, hoverDelay);
  };
  const dismiss = () => {
    window.clearTimeout(timer.current);
    setPlace(null);
  };

  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isFloating) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") dismiss();
    };
    document.addEventListener("keydown", onKey);
    window.addEventListener("scroll", float, { capture: true, passive: true });
    return () => {
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", float, { capture: true });
    };
  }, [isFloating]);

  if (!eager && !hydrated) return <div className={`${className} hover-card-label`}>{label}</div>;
  return (
    <details
      className={`hover-card ${className} ${isFloating ? "is-floating" : ""}`}
      open={isOpen || isFloating}
      onToggle={({ currentTarget }) => {
        // The browser's search unfolds what it finds.
        if (currentTarget.open !== (isOpen || isFloating)) setOpen(currentTarget.open);
      }}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === "mouse") afterDelay(float);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === "mouse") afterDelay(dismiss);
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
          if (currentTarget.matches(":focus-visible")) float();
        }}
        onBlur={dismiss}
      >
        {label}
      </summary>
      {(eager || isOpen || isFloating) && (
        <div className="hover-card-content" {...(isFloating ? { style: place } : {})}>
          {content()}
        </div>
      )}
    </details>
  );
}

function placeBeside({ left, top, bottom }: DOMRect): Place {
  const { innerHeight, innerWidth } = window;
  const width = Math.min(maxWidth, innerWidth - 2 * margin);
  const at = { left: Math.max(margin, Math.min(left, innerWidth - width - margin)), width };
  return bottom > innerHeight * 0.7 ? { ...at, bottom: innerHeight - top } : { ...at, top: bottom };
}
