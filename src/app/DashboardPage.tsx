import { Front } from "./Front";
import { Views } from "./Views";

/** The front of the newspaper, and below it the four ways to look closer. */
export function DashboardPage() {
  return (
    <>
      <Front />
      <Views />
    </>
  );
}
