/** Exit codes: everything was read; something was left out; nothing was written. */
export const exits = { read: 0, leftOut: 1, nothing: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** A stream for text: stdout, stderr, or a test's replacement. */
export interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** The environment of a command, replaceable in tests. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  /** Calls back when the person at the terminal wants the command to end. */
  onInterrupt: (stop: () => void) => void;
}

/** The options of the command line, for any command. */
export interface Options {
  in: string;
  /** The output folder, if not the default one. */
  out: string | undefined;
  withReview: boolean;
}

/** A command: its line in the usage text, and its function. */
export interface Command {
  usage: string;
  run: (options: Options, terminal: Terminal) => Exit | Promise<Exit>;
}
