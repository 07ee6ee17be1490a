import { useTexts } from "../../../i18n/translation";
import type { Notice } from "../notice";
import { MessagePlace, MessageText } from "./MessageText";

/** The box of the current notice. */
export function NoticeBox({ notice }: { notice: Notice | null }) {
  return (
    <div role="alert" className="studio-notice-place">
      {notice && (
        <div className="studio-notice">
          <NoticeText notice={notice} />
        </div>
      )}
    </div>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const t = useTexts("studio");
  switch (notice.kind) {
    case "not-kept":
    case "nothing-in-it":
    case "several-folders":
    case "discarded":
      return <p>{t(`notice.${notice.kind}`)}</p>;
    case "unreadable":
      return (
        <>
          <p>{t("notice.unreadable")}</p>
          <ul>
            {notice.messages.map((message, at) => (
              <li key={at}>
                <MessagePlace message={message} />: <MessageText content={message} />
              </li>
            ))}
          </ul>
        </>
      );
    case "replaced":
      return (
        <p>
          {t("notice.replaced", { name: notice.name })}{" "}
          {notice.decisions > 0 && t("notice.again", { count: notice.again })}{" "}
          {notice.marks > 0 && t("notice.marksLost", { count: notice.marks })}
        </p>
      );
    case "removed":
      return <p>{t("notice.removed", { name: notice.name, count: notice.marks })}</p>;
    case "given":
      return (
        <>
          {notice.added.length > 0 && (
            <p>
              {t("notice.added", { count: notice.added.length, title: notice.title })} {notice.added.join(", ")}
            </p>
          )}
          {notice.same.length > 0 && (
            <p>
              {t("notice.same", { count: notice.same.length })} {notice.same.join(", ")}
            </p>
          )}
          {notice.outside.length > 0 && (
            <p>
              {t("notice.outside", { count: notice.outside.length })} {notice.outside.join(", ")}
            </p>
          )}
        </>
      );
    case "settings-file":
      return <p>{t("notice.settings-file", { file: notice.file })}</p>;
    case "zip":
    case "failed":
      return (
        <p>
          {t(`notice.${notice.kind}`)} <span lang="en">({notice.why})</span>
        </p>
      );
    default:
      return notice satisfies never;
  }
}
