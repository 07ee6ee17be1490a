import { useTexts } from "../../i18n/translation";
import { CopyButton } from "./CopyButton";

/** A button that copies the link to one place of the report: a goal, a target, a round. `href` is relative to the open page; what is copied is whole. */
export function CopyLinkButton({ href, label, name }: { href: string; label: string; name?: string }) {
  const t = useTexts("common");
  return <CopyButton href={href} label={label} done={t("copy.done")} {...(name === undefined ? {} : { name })} />;
}
