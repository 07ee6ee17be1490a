import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Band } from "./Band";
import { Foot } from "./Foot";
import { useRelease } from "./useRelease";

/** What stands around every page. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation("frame");
  useRelease();
  return (
    <>
      <a className="skip-link" href="#main">
        {t("skip")}
      </a>
      <Band />
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
}
