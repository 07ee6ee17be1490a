/** What browsers do not all have yet. */
interface Pausing {
  scheduler?: Partial<Pick<Scheduler, "yield">>;
}

/** Lets the page answer its reader, and goes on after that. */
export function yieldToMain({ scheduler }: Pausing = globalThis): Promise<void> {
  return scheduler?.yield ? scheduler.yield() : new Promise((resume) => setTimeout(resume));
}
