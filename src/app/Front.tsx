export function Front() {
  return <h1>front</h1>;
}
