import type { ComponentType } from "react";

/** A page below its breadcrumb, which is loaded with it: the dashboard has none. */
export async function belowBreadcrumb<Props extends object>(
  loading: Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const [Page, { Breadcrumb }] = await Promise.all([loading, import("./Breadcrumb")]);
  return (props: Props) => (
    <>
      <Breadcrumb />
      <Page {...props} />
    </>
  );
}
