export function AccessibilityPage() {
  return <h1>accessibility</h1>;
}
