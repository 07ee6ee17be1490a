import { useState } from "react";
import { useTranslation } from "react-i18next";

/**
 * A button that copies the link to one place of the report: a goal, a target, a round. `href` is relative to the open page; what is copied is whole. Where the browser lets no page copy (a site
 * without https), the link is shown to be copied by hand. Without a script there is nothing to press, so the stylesheet hides it.
 */
export function CopyPlace({ href, label, name }: { href: string; label: string; name?: string }) {
  const { t } = useTranslation("goal");
  const [copied, setCopied] = useState<"done" | { byHand: string } | null>(null);
  const copy = async () => {
    const link = new URL(href, window.location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setCopied("done");
    } catch {
      setCopied({ byHand: link });
    }
  };
  return (
    <span className="copy-link scripted">
      <button
        type="button"
        className="button-plain"
        onClick={() => void copy()}
        {...(name ? { "aria-label": name } : {})}
      >
        {label}
      </button>
      <span role="status">
        {copied === "done" ? t("copy.done") : null}
        {copied !== null && copied !== "done" ? (
          <label>
            {t("copy.manual")} <input readOnly value={copied.byHand} onFocus={(event) => event.target.select()} />
          </label>
        ) : null}
      </span>
    </span>
  );
}
