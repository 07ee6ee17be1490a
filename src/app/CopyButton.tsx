import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Copied } from "./forMinutes";
import { useSite } from "./Site";

interface CopyButtonProps {
  /** What is copied, made when it is asked for. */
  content: () => Copied;
  label: string;
  /** The button's name where its label alone does not tell it from others. */
  name?: string;
  /** What is said when it is done. */
  done: string;
}

/**
 * A button that copies. Where the browser lets no page copy (a site without https), the text is shown to be copied by hand. Without a script
 * there is nothing to press, so the stylesheet hides it.
 */
export function CopyButton({ content, label, name, done }: CopyButtonProps) {
  const { t } = useTranslation("goal");
  const { alone } = useSite();
  const [copied, setCopied] = useState<"done" | { byHand: string } | null>(null);
  const copy = async () => {
    const made = content();
    try {
      await write(made);
      setCopied("done");
    } catch {
      setCopied({ byHand: made.text });
    }
  };
  if (alone) return null;
  return (
    <span className="copy-link scripted">
      <button
        type="button"
        className="button-plain"
        onClick={() => void copy()}
        {...(name === undefined ? {} : { "aria-label": name })}
      >
        {label}
      </button>
      <span role="status">
        {copied === "done" && done}
        {copied !== null && copied !== "done" && <ByHand text={copied.byHand} label={t("copy.manual")} />}
      </span>
    </span>
  );
}

function ByHand({ text, label }: { text: string; label: string }) {
  const field = { readOnly: true, value: text };
  return (
    <label>
      {label}{" "}
      {text.includes("\n") ? (
        <textarea {...field} rows={6} onFocus={({ target }) => target.select()} />
      ) : (
        <input {...field} onFocus={({ target }) => target.select()} />
      )}
    </label>
  );
}

function write({ text, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return navigator.clipboard.write([new ClipboardItem({ ...as("text/plain", text), ...as("text/html", html) })]);
}
