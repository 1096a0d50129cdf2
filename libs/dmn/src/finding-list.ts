import type { Finding } from '@minhbach/bpmn';
import type { DmnElement } from 'dmn-moddle';

/** Collects everything that is wrong with a decision file, so that its author sees it all at once. */
export class FindingList {
  private readonly findings: Finding[] = [];

  /** An error about an element; one without an id is reported under the nearest that has one. */
  error(element: DmnElement, code: string, message: string): void {
    this.add('error', element, code, message);
  }

  warning(element: DmnElement, code: string, message: string): void {
    this.add('warning', element, code, message);
  }

  private add(
    severity: Finding['severity'],
    element: DmnElement,
    code: string,
    message: string,
  ): void {
    const subject = nearestWithId(element);
    this.findings.push({
      severity,
      ...(subject?.id ? { elementId: subject.id } : {}),
      ...(subject?.name ? { elementName: subject.name } : {}),
      code,
      message: subject ? `${label(subject)}: ${message}` : message,
    });
  }

  /** An error of the file as a whole, or of an element that the parser did not keep. */
  document(code: string, message: string, elementId?: string): void {
    this.findings.push({ severity: 'error', code, message, ...(elementId && { elementId }) });
  }

  all(): readonly Finding[] {
    return [...this.findings];
  }
}

function nearestWithId(element: DmnElement): DmnElement | undefined {
  let owner: DmnElement | undefined = element;
  while (owner && !owner.id) owner = owner.$parent;
  return owner;
}

/** For example `Decision "Cơ quan chủ trì" (lead-agency)`. */
function label({ $type, id, name }: DmnElement): string {
  const type = $type.split(':')[1] ?? $type;
  const words = type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words}${name ? ` "${name}"` : ''} (${id ?? ''})`;
}
