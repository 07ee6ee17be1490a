/** All was read; something was left out; nothing was written. */
export const exits = { read: 0, leftOut: 1, nothing: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** Where text goes: standard output or error, or what stands in for it. */
export interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** What a command knows of the world it runs in. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  /** Calls back when the person at the terminal wants the command to end. */
  onInterrupt: (stop: () => void) => void;
}

/** What the command line asked for, whatever the command. */
export interface Options {
  in: string;
  /** Where what the command writes goes, if not where it usually does. */
  out: string | undefined;
  withReview: boolean;
}

/** One command: its line of the usage, and what it does. */
export interface Command {
  usage: string;
  run: (options: Options, terminal: Terminal) => Exit | Promise<Exit>;
}
