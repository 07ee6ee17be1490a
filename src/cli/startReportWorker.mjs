import { register } from "tsx/esm/api";

// A thread of its own does not know how to read TypeScript, whatever the thread that started it knows.
register();
await import("./reportWorker");
