import { lazyComponent } from "../../components/lazyComponent";
import { useHydrated } from "../../components/useHydrated";
import { useTexts } from "../../i18n/translation";

const Workbench = lazyComponent(async () => (await import("./Workbench")).Workbench);

/** The studio's page, where a report is made into a dashboard without leaving the browser. */
export function StudioPage() {
  const titles = useTexts("titles");
  const t = useTexts("studio");
  const isHydrated = useHydrated();
  return (
    <article className="studio">
      <h1>{titles("heading.studio")}</h1>
      <p className="studio-lead">{t("lead")}</p>
      <p className="muted">{t("private")}</p>
      {isHydrated ? <Workbench /> : <p>{t("needsScript")}</p>}
    </article>
  );
}
