import { memo, Suspense, use } from "react";
import { useTexts } from "../../i18n/translation";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";

/** The rules by which a report is read. They are prerendered; the browser loads them again, and the prerendered page stays until then. */
export const MethodPage = memo(function MethodPage() {
  const t = useTexts("titles");
  return (
    <article className="prose method">
      <h1>{t("heading.method")}</h1>
      <Suspense fallback={<Waiting />}>
        <Rules />
      </Suspense>
    </article>
  );
});

function Rules() {
  const source = useSite().method();
  const { method, Rules: Shown } = source instanceof Promise ? use(source) : source;
  return <Shown method={method} />;
}

function Waiting() {
  const t = useTexts("pages");
  const { to } = useLinks();
  return (
    <p role="status">
      {t("method.waiting")} <a href={to({ kind: "method" })}>{t("method.reload")}</a>.
    </p>
  );
}
