import { useEffect, useId, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";

/** One choice of a menu; where it filters, with how many targets it would show. */
interface CheckOption<T extends string> {
  value: T;
  label: ReactNode;
  count?: number;
}

/**
 * A button that opens a group of checkboxes. Escape closes it and gives the focus back; a press elsewhere closes it too. `children` stand
 * above the checkboxes. `counted` says on the button how many are chosen.
 */
export function CheckMenu<T extends string>({
  label,
  options,
  chosen,
  onChange,
  counted = true,
  children,
}: {
  label: string;
  options: readonly CheckOption<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  counted?: boolean;
  children?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) setOpen(false);
  };
  const toggle = (value: T) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );

  return (
    // The keys and the focus are those of the button and the checkboxes inside.
    <div className="filter-menu" ref={menu} onKeyDown={onKeyDown} onBlur={onBlur} role="presentation">
      <button
        type="button"
        ref={button}
        className="button filter-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        {counted && chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
        <svg className="chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2 4 6 8 10 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <fieldset id={id} className="filter-panel" hidden={!open} tabIndex={-1}>
        <legend className="visually-hidden">{label}</legend>
        {open && children}
        {open &&
          options.map(({ value, label: name, count }) => (
            <label key={value} className="filter-option">
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{name}</span> {count !== undefined && <span className="filter-option-count">{count}</span>}
            </label>
          ))}
      </fieldset>
    </div>
  );
}
