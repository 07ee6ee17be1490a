import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearch } from "wouter";
import { useSelection } from "./selection";
import { Share } from "./Share";
import { useLinks } from "./Site";

/** Copies the address of exactly this view. Where the browser lets no script copy, the address is shown, selected. */
export function CopyView() {
  const { t } = useTranslation("views");
  const { view } = useSelection();
  const { to } = useLinks();
  const search = useSearch();
  const [done, setDone] = useState<{ search: string; address: string; how: "copied" | "shown" } | null>(null);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // What was copied holds only as long as the view stays as it was.
  const shown = done?.search === search ? done : null;
  useEffect(() => {
    if (shown?.how === "shown") field.current?.select();
  }, [shown]);
  const copy = async () => {
    const address = new URL(to({ kind: "dashboard" }, view), window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setDone({ search, address, how: "copied" });
    } catch {
      setDone({ search, address, how: "shown" });
    }
  };
  return (
    <div className="copy-view scripted">
      <button type="button" className="button" onClick={() => void copy()}>
        {t("copy.button")}
      </button>
      <Share href={to({ kind: "dashboard" }, view)} className="button" />
      <span role="status" className="copy-done">
        {shown && t(`copy.${shown.how}`)}
      </span>
      {shown?.how === "shown" && (
        <>
          <label className="visually-hidden" htmlFor={id}>
            {t("copy.address")}
          </label>
          <input id={id} ref={field} className="copy-address" readOnly value={shown.address} />
        </>
      )}
    </div>
  );
}
