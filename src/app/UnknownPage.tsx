export function UnknownPage({ path }: { path: string }) {
  return <h1>{path}</h1>;
}
