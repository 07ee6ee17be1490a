/*
 * Runs in a page that is measured, before anything of its own: notes what the browser says of painting, blocking and jumping, sees when rows
 * can be read, and times what a press changes. Sent by itself, so it imports nothing; what it is to look for is put before it.
 */
declare const BENCH: {
  rows: string;
  leastRows: number;
  noted?: {
    firstPaint: number | null;
    largestPaint: number | null;
    rows: number | null;
    longTasks: { start: number; duration: number }[];
    shifts: { start: number; value: number }[];
  };
  listen?: (quiet: number) => void;
  changed?: Promise<number>;
};

(() => {
  const noted: NonNullable<typeof BENCH.noted> = {
    firstPaint: null,
    largestPaint: null,
    rows: null,
    longTasks: [],
    shifts: [],
  };
  BENCH.noted = noted;

  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    });
    watch.observe({ type, buffered: true });
  };
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") noted.firstPaint = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    noted.largestPaint = startTime;
  });
  observe("longtask", ({ startTime, duration }) => {
    noted.longTasks.push({ start: startTime, duration });
  });
  observe("layout-shift", (entry) => {
    if ("value" in entry && "hadRecentInput" in entry && entry.hadRecentInput !== true)
      noted.shifts.push({ start: entry.startTime, value: Number(entry.value) });
  });

  /** As soon as the frame that is being made has been handed over. */
  const afterFrame = (then: () => void) => {
    requestAnimationFrame(() => void scheduler.postTask(then, { priority: "user-blocking" }));
  };

  const lookForRows = () => {
    const some = [...document.querySelectorAll(BENCH.rows)].slice(0, 50);
    const readable = some.filter((row) => row.textContent.trim() !== "" && row.getClientRects().length > 0);
    if (readable.length >= BENCH.leastRows) noted.rows = performance.now();
    else afterFrame(lookForRows);
  };
  afterFrame(lookForRows);

  /** What the first rows say, and how many there are: two views of one table seldom have both in common. */
  const shown = () => {
    const all = document.querySelectorAll(BENCH.rows);
    return [all.length, ...[...all].slice(0, 10).map(({ textContent }) => textContent)].join("\n");
  };

  /**
   * Waits for the next press and for the last frame that it changes the rows in; the rows have to stay as they are for `quiet` milliseconds.
   * `changed` comes to the time between, or to NaN where the rows stayed as they were.
   */
  BENCH.listen = (quiet) => {
    BENCH.changed = new Promise((done) => {
      let last = shown();
      let touched = false;
      const watch = new MutationObserver(() => {
        touched = true;
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
      const look = (from: number, at: number) => {
        afterFrame(() => {
          const now = performance.now();
          const next = touched ? shown() : last;
          touched = false;
          const changedAt = next === last ? at : now;
          last = next;
          if (now - (Number.isNaN(changedAt) ? from : changedAt) < quiet) {
            look(from, changedAt);
            return;
          }
          watch.disconnect();
          done(changedAt - from);
        });
      };
      const start = ({ timeStamp }: Event) => {
        for (const type of ["keydown", "click"]) removeEventListener(type, start, true);
        look(timeStamp, Number.NaN);
      };
      for (const type of ["keydown", "click"]) addEventListener(type, start, true);
    });
  };
})();
