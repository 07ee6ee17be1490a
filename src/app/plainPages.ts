/* Small pages that are loaded together. */
export { AboutPage } from "./pages/about/AboutPage";
export { AccessibilityPage } from "./pages/accessibility/AccessibilityPage";
export { EmptySite } from "./pages/not-found/EmptySite";
export { GoalListPage } from "./pages/goal-list/GoalListPage";
export { MethodPage } from "./pages/method/MethodPage";
export { NotFoundPage } from "./pages/not-found/NotFoundPage";
export { ReportsPage } from "./pages/reports/ReportsPage";
