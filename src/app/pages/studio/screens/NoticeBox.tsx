import { useTexts } from "../../../i18n/translation";
import type { Notice } from "../notice";

/** What a person should know before going on. */
export function NoticeBox({ notice }: { notice: Notice | null }) {
  return (
    <div role="alert" className="studio-notice-place">
      {notice && (
        <p className="studio-notice">
          <NoticeText notice={notice} />
        </p>
      )}
    </div>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const t = useTexts("studio");
  switch (notice.kind) {
    case "not-kept":
    case "nothing-in-it":
    case "discarded":
      return t(`notice.${notice.kind}`);
    case "settings-file":
      return t("notice.settings-file", { file: notice.file });
    case "zip":
    case "failed":
      return (
        <>
          {t(`notice.${notice.kind}`)} <span lang="en">({notice.why})</span>
        </>
      );
    default:
      return notice satisfies never;
  }
}
