import type { Finding } from './process-model.js';

/** Whatever a finding can be about: a moddle element, a node of the model, a sequence flow. */
export interface Subject {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: unknown;
  readonly $type?: string;
}

/** Characters of all expressions of a file. */
const MAX_FEEL = 64 * 1024;

/** Collects everything that is wrong with a file, so that a designer sees it all at once. */
export class FindingList {
  private readonly findings: Finding[] = [];
  private feelCharacters = 0;

  error(subject: Subject, code: string, message: string): void {
    this.add('error', subject, code, message);
  }

  warning(subject: Subject, code: string, message: string): void {
    this.add('warning', subject, code, message);
  }

  /** An error of the file as a whole, or of an element that cannot be named. */
  document(code: string, message: string): void {
    this.findings.push({ severity: 'error', code, message });
  }

  /**
   * Accounts for an expression, which takes the longer to compile the longer it is. False when the file has too many of
   * them to be read in the time that it may take.
   */
  mayCompile(source: string): boolean {
    const before = this.feelCharacters;
    this.feelCharacters += source.length;
    if (this.feelCharacters <= MAX_FEEL) return true;
    if (before <= MAX_FEEL) {
      const most = `${String(MAX_FEEL / 1024)} KB`;
      this.document('too-much-feel', `The expressions have more than ${most}. Split the file.`);
    }
    return false;
  }

  get hasErrors(): boolean {
    return this.findings.some(({ severity }) => severity === 'error');
  }

  concerns(elementId: string): boolean {
    return this.findings.some((finding) => finding.elementId === elementId);
  }

  all(): readonly Finding[] {
    return [...this.findings];
  }

  private add(severity: Finding['severity'], subject: Subject, code: string, text: string): void {
    const { id, name } = subject;
    this.findings.push({
      severity,
      ...(id ? { elementId: id } : {}),
      ...(name ? { elementName: name } : {}),
      code,
      message: `${label(subject)}: ${text}`,
    });
  }
}

/** For example `User task "Vào sổ" (register)`. */
function label({ id, name, type, $type }: Subject): string {
  const kind = words($type?.split(':')[1] ?? (typeof type === 'string' ? type : 'sequenceFlow'));
  return kind + (name ? ` "${name}"` : '') + (id ? ` (${id})` : '');
}

function words(camelCase: string): string {
  const spaced = camelCase.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
