import { useState } from "react";
import { useTexts } from "../../i18n/translation";
import type { ClipboardContent } from "../../wording/clipboardQuote";
import { useSite } from "../../data/SiteContext";

interface CopyButtonProps {
  /** The link to copy, relative to the open page. */
  href: string;
  /** Makes the copied content from the absolute URL; by default only the URL is copied. */
  content?: (address: string) => ClipboardContent;
  label: string;
  /** The button's accessible name, if its label is not unique. */
  name?: string;
  /** The message after copying. */
  done: string;
  className?: string;
}

/**
 * A button that copies. If the browser does not allow it (a site without https), the text is shown and selected, to be copied by hand. Hidden without
 * scripts.
 */
export function CopyButton({ href, content, label, name, done, className = "button-plain" }: CopyButtonProps) {
  const t = useTexts("common");
  const { isStandalone } = useSite();
  const [copied, setCopied] = useState<{ href: string; byHand: string | null } | null>(null);
  // The message is dropped when the link changes.
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
