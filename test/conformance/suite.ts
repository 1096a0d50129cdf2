/**
 * What became of one case: `unsupported` when the model is refused at deployment (or the case asks for what
 * this service does not do), and then the reason says which construct.
 */
export interface CaseResult {
  readonly group: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'unsupported';
  /** Always there unless the case passed. Cases with the same reason are reported together. */
  readonly reason?: string;
  /** What was expected and what came instead, for `--failures`. */
  readonly detail?: string;
}

/** Cases that others wrote, in a public repository, run against ours; the files stay outside the project. */
export interface Suite {
  /** The word on the command line and the heading in docs/conformance.md. */
  readonly name: string;
  readonly source: {
    readonly repository: string;
    readonly commit: string;
    readonly licence: string;
  };
  /** What the cases are, and how they are run and compared: Markdown for docs/conformance.md. */
  readonly method: string;
  /** Runs the cases of the files in a folder, one after the other; those with other names may be left out. */
  run(folder: string, only: RegExp): AsyncIterable<CaseResult>;
}
