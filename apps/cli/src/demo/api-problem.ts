/** The service refused a call; carries what its problem document (RFC 9457) says. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: { readonly code?: string; readonly detail?: string; readonly title?: string },
    call: string,
  ) {
    super(`${call}: ${String(status)} ${problem.detail ?? problem.title ?? ''}`.trim());
  }
}

/** Nobody answered for longer than the caller wanted to wait. */
export class ServiceSilent extends Error {}
