/** One command of the operator's program. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `<command> --help` prints. */
  readonly help: string;
  /** Does it and returns the exit code; throws a UsageFault when the words make no sense. */
  run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number>;
}

/** The command line or the environment cannot be used; the message says what to change. */
export class UsageFault extends Error {}
