import { useTexts } from "../../i18n/translation";
import { useSite } from "../../data/SiteContext";
import { useHydrated } from "../useHydrated";

/** Opens the device's share sheet; not shown on devices without one. `href` is relative to the open page; the absolute URL is shared. */
export function ShareButton({ href, className }: { href: string; className: string }) {
  const t = useTexts("common");
  const { isStandalone } = useSite();
  const hydrated = useHydrated();
  if (isStandalone || !hydrated || typeof navigator.share !== "function") return null;
  const share = async () => {
    try {
      await navigator.share({ title: document.title, url: new URL(href, window.location.href).href });
    } catch (error) {
      // Rejects if the reader closes the sheet, which is not an error.
      if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    }
  };
  return (
    <button type="button" className={className} onClick={() => void share()}>
      {t("share")}
    </button>
  );
}
