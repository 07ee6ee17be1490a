import { useState } from "react";
import { useTexts } from "../../i18n/translation";
import type { ClipboardContent } from "../../wording/clipboardQuote";
import { useSite } from "../../data/SiteContext";

interface CopyButtonProps {
  /** The place that is copied, relative to the open page. */
  href: string;
  /** What is copied of it, made from its whole address when it is asked for; nothing but the address where this is left out. */
  content?: (address: string) => ClipboardContent;
  label: string;
  /** The button's name where its label alone does not tell it from others. */
  name?: string;
  /** What is said when it is done. */
  done: string;
  className?: string;
}

/**
 * A button that copies. Where the browser lets no page copy (a site without https), the text is shown, selected, to be copied by hand. Without a
 * script there is nothing to press, so the stylesheet hides it.
 */
export function CopyButton({ href, content, label, name, done, className = "button-plain" }: CopyButtonProps) {
  const t = useTexts("common");
  const { isStandalone } = useSite();
  const [copied, setCopied] = useState<{ href: string; byHand: string | null } | null>(null);
  // What was copied holds only as long as the place stays the same.
  const shown = copied?.href === href ? copied : null;
  const copy = async () => {
    const address = new URL(href, window.location.href).href;
    const made = content?.(address) ?? { text: address };
    try {
      await write(made);
      setCopied({ href, byHand: null });
    } catch {
      setCopied({ href, byHand: made.text });
    }
  };
  if (isStandalone) return null;
  return (
    <span className="copy-link scripted">
      <button
        type="button"
        className={className}
        onClick={() => void copy()}
        {...(name === undefined ? {} : { "aria-label": name })}
      >
        {label}
      </button>
      <span role="status">
        {shown?.byHand === null && done}
        {typeof shown?.byHand === "string" && <ByHand text={shown.byHand} label={t("copy.manual")} />}
      </span>
    </span>
  );
}

const select = (field: HTMLInputElement | HTMLTextAreaElement | null) => field?.select();

function ByHand({ text, label }: { text: string; label: string }) {
  const field = { readOnly: true, value: text, ref: select };
  return (
    <label>
      {label} {text.includes("\n") ? <textarea {...field} rows={6} /> : <input {...field} />}
    </label>
  );
}

function write({ text, html }: ClipboardContent): Promise<void> {
  if (html === undefined || typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return navigator.clipboard.write([new ClipboardItem({ ...as("text/plain", text), ...as("text/html", html) })]);
}
