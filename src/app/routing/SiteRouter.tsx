import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { Router, useLocation, useRouter } from "wouter";
import type { RouterProps } from "wouter";

/** Where the open page is, and the way to another. */
interface OpenRoute {
  /** The path of the site's folder without a trailing slash. */
  base: string;
  /** The open page's path below `base`. */
  path: string;
  navigate: ReturnType<typeof useLocation>[1];
}

const OpenRouteContext = createContext<OpenRoute | null>(null);

/** The router, with the open path as a context: its own hook adds four listeners to the window, and a page has hundreds of links. */
export const SiteRouter = ({ children, ...options }: RouterProps) => (
  <Router {...options}>
    <OpenRouteProvider>{children}</OpenRouteProvider>
  </Router>
);

function OpenRouteProvider({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const { base } = useRouter();
  const route = useMemo(() => ({ base, path, navigate }), [base, path, navigate]);
  return <OpenRouteContext value={route}>{children}</OpenRouteContext>;
}

/** The open path of the surrounding router. It does not change with the query. */
export function useOpenRoute(): OpenRoute {
  const route = useContext(OpenRouteContext);
  if (!route) throw new Error("no router around this component");
  return route;
}
