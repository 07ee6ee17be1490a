import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../i18n/translation";
import { SiteHeader } from "./SiteHeader";
import { Footer } from "./Footer";
import { reportInView } from "../data/QueryResultContext";
import { useAddress } from "../routing/useAddress";
import { useSite } from "../data/SiteContext";
import { useView } from "../routing/useView";
import { refocusWhenHidden } from "./refocusWhenHidden";
import { useShowPending } from "./useShowPending";

/** The header, footer and main element around every page. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTexts("layout");
  const { page } = useAddress();
  const { dataset } = useSite();
  const [view] = useView();
  const hasGoals = dataset.goals.some(({ reportId }) => reportId === reportInView(dataset, view).id);
  useShowPending();
  useEffect(refocusWhenHidden, []);
  return (
    <>
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      {page.kind === "dashboard" && hasGoals && (
        <a className="skip-link" href="#goals">
          {t("skipToGoals")}
        </a>
      )}
      <SiteHeader />
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
