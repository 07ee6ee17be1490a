import { register } from "tsx/esm/api";

// A worker thread does not inherit the TypeScript loader of the thread that started it.
register();
await import("./reportWorker");
