import { useEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { flushSync } from "react-dom";
import { menuControlFor } from "./menuControlFor";

/**
 * A button that opens a panel of controls. Escape closes it and returns the focus; a click elsewhere closes it too. The down arrow opens it at its
 * first control; in it, arrows and letters lead from control to control. `badge` is shown on the button after its label.
 */
export function Popover({ label, badge, children }: { label: string; badge?: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (!open) return;
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) {
      moveFocus(event);
      return;
    }
    event.stopPropagation();
    // Escape must not also close a surrounding dialog.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const moveFocus = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!open && event.key === "ArrowDown") flushSync(() => setOpen(true));
    const controls = [...(panel.current?.querySelectorAll<HTMLElement>("input, button") ?? [])];
    const next = menuControlFor(event.key, controls, document.activeElement);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // The handlers are for key and focus events that bubble up from the button and the panel.
    <div className="filter-menu" ref={menu} onKeyDown={onKeyDown} onBlur={onBlur} role="presentation">
      <button
        type="button"
        ref={button}
        className="button filter-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
        {badge}
        <svg className="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4 6 8 10 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <fieldset className="filter-panel" ref={panel} hidden={!open} tabIndex={-1}>
        <legend className="visually-hidden">{label}</legend>
        {open && children}
      </fieldset>
    </div>
  );
}
