interface Names {
  readonly caseCode: string | null;
  readonly businessKey: string | null;
}

/** What an instance is called: by the code that people know its case by, if it has one. */
export function instanceName(key: string, { caseCode, businessKey }: Names): string {
  return caseCode ?? businessKey ?? key;
}
