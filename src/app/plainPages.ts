/* The pages of running text and lists: none weighs enough to come by itself. */
export { AboutPage } from "./AboutPage";
export { AccessibilityPage } from "./AccessibilityPage";
export { EmptySite } from "./EmptySite";
export { GoalsPage } from "./GoalsPage";
export { MethodPage } from "./MethodPage";
export { UnknownPage } from "./UnknownPage";
