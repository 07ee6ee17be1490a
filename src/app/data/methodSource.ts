import type { ComponentType } from "react";
import type { Method } from "../../domain/method";

/** What the method page shows, and the component that shows it. */
export interface MethodPart {
  method: Method;
  Rules: ComponentType<{ method: Method }>;
}

/** Gives the method: at once where the page is prerendered, fetched in the browser. Only the method page asks, because the rules outweigh the page around them. */
export type MethodSource = () => MethodPart | Promise<MethodPart>;
