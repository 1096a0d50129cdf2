/** One thing that is wrong with what was sent. */
export interface Fault {
  /** JSON pointer (RFC 6901) into the body; for a query parameter, its name after a slash. */
  readonly pointer: string;
  readonly code: string;
  readonly message?: { readonly vi: string; readonly en: string };
  /** Of a model: whether it keeps the model from being deployed. */
  readonly severity?: 'error' | 'warning';
  /** Of a model that was to be deployed: which file and which element of it. */
  readonly resource?: string;
  readonly elementId?: string;
  readonly elementName?: string;
}

/** The languages in which the service speaks to people; the first one unless somebody asks for the other. */
export type Language = 'vi' | 'en';

/** A problem document of RFC 9457. `code` is for programs, `detail` for people, in their language. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly Fault[];
}

/** Thrown anywhere in the api to answer with a problem. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(detail);
  }
}

/** For what does not exist and for what is not the caller's: nobody learns which of the two. */
export function notFound(): Problem {
  return new Problem(404, 'not-found', 'There is nothing here that you may see.');
}

/** For a body, query or form with faults, all of them. */
export function invalid(faults: readonly Fault[]): Problem {
  return new Problem(422, 'validation-failed', 'What was sent has faults; each is listed.', faults);
}
