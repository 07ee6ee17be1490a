import { useTexts } from "../../i18n/translation";
import { CopyButton } from "./CopyButton";

/** A button that copies the link to a goal, a target or a round. `href` is relative to the open page; the absolute URL is copied. */
export function CopyLinkButton({ href, label, name }: { href: string; label: string; name?: string }) {
  const t = useTexts("common");
  return <CopyButton href={href} label={label} done={t("copy.done")} {...(name === undefined ? {} : { name })} />;
}
