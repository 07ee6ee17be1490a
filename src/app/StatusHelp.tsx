import { useTexts } from "./translation";
import type { Round } from "../model/contract";
import type { NoneReason, Status } from "../model/status";
import { Link } from "./Link";
import { useLinks } from "./Site";
import { StatusWord } from "./StatusMark";

/** Mark and word of a status, leading to what it means. */
export function StatusHelp({
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
  const t = useTexts("words");
  const { to } = useLinks();
  const place = noneReason === null ? `status-${status}` : "none";
  return (
    <Link className="status-help" href={`${to({ kind: "about" })}#${place}`} title={t("statusHelp")}>
      <StatusWord status={status} noneReason={noneReason} kind={kind} {...(size === undefined ? {} : { size })} />
    </Link>
  );
}
