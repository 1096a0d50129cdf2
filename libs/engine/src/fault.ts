/** A modeller's or a worker's mistake met while advancing: it becomes an incident that a person resolves. */
export class Fault {
  constructor(
    readonly code:
      | 'condition-error'
      | 'no-flow-taken'
      | 'expression-error'
      | 'mapping-error'
      | 'timer-error'
      | 'unknown-process'
      | 'called-too-deeply'
      | 'unknown-decision'
      | 'unknown-form'
      | 'decision-error'
      | 'collection-error'
      | 'unhandled-error'
      | 'job-failed'
      | 'listener-gone',
    readonly message: string,
  ) {}
}

export type Outcome<T> = T | Fault;
