/** An ISO date as d.M.yyyy, the city's form in all three languages. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}.${month}.${year}`;
}
