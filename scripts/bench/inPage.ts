/**
 * The script that a measured page runs before its own: notes first paint, visible rows and blocking, and times how long after a press or a typed word
 * the rows change for the last time. `rows` is the selector of the page's rows.
 */
export const inPage = (rows: string): string => `{
const noted = { firstPaint: NaN, rows: NaN, longTasks: [] };
const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
observe("paint", ({ name, startTime }) => { if (name === "first-contentful-paint") noted.firstPaint = startTime; });
observe("longtask", ({ startTime, duration }) => noted.longTasks.push({ startTime, duration }));
const afterFrame = (then) => requestAnimationFrame(() => scheduler.postTask(then, { priority: "user-blocking" }));
const all = () => [...document.querySelectorAll(${JSON.stringify(rows)})];
const lookForRows = () => {
  const readable = all().slice(0, 50).filter((row) => row.textContent.trim() !== "" && row.getClientRects().length > 0);
  if (readable.length >= 3) noted.rows = performance.now(); else afterFrame(lookForRows);
};
afterFrame(lookForRows);
const shown = () => { const some = all(); return [some.length, ...some.slice(0, 10).map((row) => row.textContent)].join("\\n"); };
const next = () => new Promise((done) => { for (const type of ["click", "input"]) addEventListener(type, done, { capture: true, once: true }); });
window.bench = {
  visit: () => ({ ...noted, blocked: noted.longTasks.filter(({ startTime, duration }) => startTime + duration > noted.firstPaint).reduce((sum, { duration }) => sum + duration - 50, 0) }),
  // The rows have to stay as they are for 400 ms; null where the press changed none.
  listen: () => { const before = shown(); bench.changed = next().then(({ timeStamp }) => new Promise((done) => {
    let last = before, at = null;
    const look = () => afterFrame(() => {
      const now = performance.now(), next = shown();
      if (next !== last) { last = next; at = now; }
      if (now - (at ?? timeStamp) < 400) look(); else done(at === null ? null : at - timeStamp);
    });
    look();
  })); },
};
}`;
