import { useTexts } from "../../../i18n/translation";
import { CopyButton } from "../../../components/controls/CopyButton";
import { useQueryResult } from "../../../data/QueryResultContext";
import { ShareButton } from "../../../components/controls/ShareButton";
import { useLinks } from "../../../routing/useLinks";

/** Copies the URL of this view, or opens the device's share sheet. */
export function CopyViewButton() {
  const t = useTexts("views");
  const common = useTexts("common");
  const { view } = useQueryResult();
  const { to } = useLinks();
  const href = to({ kind: "dashboard" }, view);
  return (
    <div className="copy-view scripted">
      <CopyButton href={href} label={t("copyShort")} name={t("copy")} done={common("copy.done")} className="button" />
      <ShareButton href={href} className="button" />
    </div>
  );
}
