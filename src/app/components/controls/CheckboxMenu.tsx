import type { ReactNode } from "react";
import { Popover } from "./Popover";

/** One option of a menu; in a filter, with the number of targets that it would show. */
interface CheckOption<T extends string> {
  value: T;
  label: ReactNode;
  count?: number;
}

/**
 * A button that opens a group of checkboxes, with `children` above them. `counted` shows on the button how many are chosen. The options are only
 * requested while the menu is open, because their counts take time.
 */
export function CheckboxMenu<T extends string>({
  label,
  options,
  chosen,
  onChange,
  counted = true,
  children,
}: {
  label: string;
  options: () => readonly CheckOption<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  counted?: boolean;
  children?: ReactNode;
}) {
  return (
    <Popover
      label={label}
      badge={counted && chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
    >
      {children}
      <CheckboxOptions options={options} chosen={chosen} onChange={onChange} />
    </Popover>
  );
}

function CheckboxOptions<T extends string>({
  options,
  chosen,
  onChange,
}: {
  options: () => readonly CheckOption<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  const offered = options();
  const toggle = (value: T) =>
    onChange(
      offered
        .map((option) => option.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return offered.map(({ value, label, count }) => (
    <label key={value} className="filter-option">
      <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
      <span>{label}</span> {count !== undefined && <span className="filter-option-count">{count}</span>}
    </label>
  ));
}
