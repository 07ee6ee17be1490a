import { useTexts } from "./translation";
import { CopyButton } from "./CopyButton";
import { useSelection } from "./selection";
import { Share } from "./Share";
import { useLinks } from "./Site";

/** Copies the address of exactly this view, or hands it to the device's own way to share. */
export function CopyView() {
  const t = useTexts("views");
  const words = useTexts("words");
  const { view } = useSelection();
  const { to } = useLinks();
  const href = to({ kind: "dashboard" }, view);
  return (
    <div className="copy-view scripted">
      <CopyButton href={href} label={t("copy")} done={words("copy.done")} className="button" />
      <Share href={href} className="button" />
    </div>
  );
}
