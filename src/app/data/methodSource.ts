import type { ComponentType } from "react";
import type { Method } from "../../domain/method";

/** What the method page shows, and the component that shows it. */
export interface MethodPart {
  method: Method;
  Rules: ComponentType<{ method: Method }>;
}

/** Gives the method page's data: at once when prerendering, as a promise in the browser, where only the method page loads it because it is large. */
export type MethodSource = () => MethodPart | Promise<MethodPart>;
