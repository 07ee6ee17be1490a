export function Views() {
  return <section>views</section>;
}
