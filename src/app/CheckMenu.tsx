import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure";

/** One choice of a menu; where it filters, with how many targets it would show. */
interface CheckOption<T extends string> {
  value: T;
  label: ReactNode;
  count?: number;
}

/** A button that opens a group of checkboxes. `children` stand above them. `counted` says on the button how many are chosen. */
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
  const toggle = (value: T) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    <Disclosure
      label={label}
      badge={counted && chosen.length > 0 && <span className="filter-count">{chosen.length}</span>}
    >
      {children}
      {options.map(({ value, label: name, count }) => (
        <label key={value} className="filter-option">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{name}</span> {count !== undefined && <span className="filter-option-count">{count}</span>}
        </label>
      ))}
    </Disclosure>
  );
}
