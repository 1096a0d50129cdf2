import type { ModdleElement } from 'bpmn-moddle';
import type { FindingList } from './finding-list.js';

/** Namespaces that colour or describe, and change nothing in the execution. */
const COSMETIC: ReadonlySet<string> = new Set([
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://camunda.org/schema/modeler/1.0',
  'http://bpmn.io/schema/bpmn/biocolor/1.0',
  'http://www.omg.org/spec/BPMN/non-normative/color/1.0',
]);

/** Namespaces in which other engines are told what to execute. */
const EXECUTABLE =
  /^https?:\/\/(?:camunda\.org\/schema\/1\.0\/bpmn|activiti\.(?:org|com)\/|(?:www\.)?flowable\.org\/|www\.(?:jboss|omg)\.org\/(?:drools|bpsim))/;

/** Reports attributes and elements of namespaces that neither BPMN nor the `zeebe` dialect define. */
export class ForeignExtensions {
  private readonly ignored = new Set<string>();

  constructor(private readonly findings: FindingList) {}

  checkAttributes(element: ModdleElement): void {
    for (const attribute of Object.keys(element.$attrs ?? {})) {
      const [prefix = '', local] = attribute.split(':');
      if (local === undefined || prefix === 'xmlns' || prefix === 'xsi' || prefix === 'xml')
        continue;
      this.check(element, attribute, namespaceOf(prefix, element) ?? prefix);
    }
  }

  /** `element` is generic: bpmn-moddle knows no type for it. */
  checkElement(element: ModdleElement, host: ModdleElement): void {
    this.check(host, element.$type, element.$descriptor.ns.uri ?? element.$type);
  }

  private check(host: ModdleElement, name: string, namespace: string): void {
    if (COSMETIC.has(namespace)) return;
    if (EXECUTABLE.test(namespace)) {
      this.findings.error(
        host,
        'foreign-extension',
        `"${name}" is meant for another engine (${namespace}) and would be lost. Express it with zeebe elements.`,
      );
    } else if (!this.ignored.has(namespace)) {
      this.ignored.add(namespace);
      this.findings.warning(
        host,
        'ignored-extension',
        `"${name}" and everything else in ${namespace} is ignored. Remove it if it should do something.`,
      );
    }
  }
}

function namespaceOf(prefix: string, element: ModdleElement): string | undefined {
  for (let at: ModdleElement | undefined = element; at; at = at.$parent) {
    const uri = at.$attrs?.[`xmlns:${prefix}`];
    if (typeof uri === 'string') return uri;
  }
  return undefined;
}
