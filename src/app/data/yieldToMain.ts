/** The scheduler API, which not all browsers have. */
interface Pausing {
  scheduler?: Partial<Pick<Scheduler, "yield">>;
}

/** Lets the browser handle input and paint before work goes on. */
export function yieldToMain({ scheduler }: Pausing = globalThis): Promise<void> {
  return scheduler?.yield ? scheduler.yield() : new Promise((resume) => setTimeout(resume));
}
