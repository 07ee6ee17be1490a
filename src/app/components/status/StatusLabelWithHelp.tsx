import { useTexts } from "../../i18n/translation";
import type { Round } from "../../../domain/dataset/schema";
import type { NoneReason, Status } from "../../../domain/status";
import { Link } from "../../routing/Link";
import { useLinks } from "../../routing/useLinks";
import { StatusLabel } from "./StatusIcon";

/** A status as icon and word, linking to its explanation. */
export function StatusLabelWithHelp({
  status,
  noneReason = null,
  kind,
  size,
}: {
  status: Status;
  noneReason?: NoneReason | null;
  kind: Round["kind"];
  size?: number;
}) {
  const t = useTexts("common");
  const { to } = useLinks();
  const place = noneReason === null ? `status-${status}` : "none";
  return (
    <Link className="status-help" href={`${to({ kind: "about" })}#${place}`} title={t("statusHelp")}>
      <StatusLabel status={status} noneReason={noneReason} kind={kind} {...(size === undefined ? {} : { size })} />
    </Link>
  );
}
