import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf, extensionsOf, textOf } from './element-reader.js';
import type { FindingList } from './finding-list.js';
import { ForeignExtensions } from './foreign-extensions.js';
import {
  EXTENSION_HOSTS,
  EXTENSION_PARTS,
  INSTEAD,
  SUPPORTED,
  WITHOUT_INPUTS,
} from './supported-elements.js';
import { unsupportedAttributes } from './unsupported-attributes.js';

/** Refuses every element and attribute that the engine would not honour, so that nothing degrades silently. */
export function checkSupport(definitions: ModdleElement, findings: FindingList): void {
  new SupportCheck(findings).visit(definitions, definitions);
}

class SupportCheck {
  private readonly foreign: ForeignExtensions;

  constructor(private readonly findings: FindingList) {
    this.foreign = new ForeignExtensions(findings);
  }

  /** `host` is the nearest element that a designer can find by its id in the diagram. */
  visit(element: ModdleElement, host: ModdleElement): void {
    if (isDocumentation(element)) return;
    const subject = isDrawn(element) ? element : host;
    this.foreign.checkAttributes(element);
    if (!this.isSupported(element)) {
      this.refuse(element, subject);
      return;
    }
    for (const { property, instead } of unsupportedAttributes(element)) {
      const message = `"${property}" is not supported. ${instead}`;
      this.findings.error(subject, `unsupported-${kebab(property)}`, message);
    }
    this.checkExtensions(element, subject);
    for (const child of contentsOf(element)) this.visit(child, subject);
  }

  private isSupported(element: ModdleElement): boolean {
    const { $type } = element;
    if ($type === 'bpmn:Property') return textOf(element, 'name') === '__targetRef_placeholder';
    return SUPPORTED.has($type) || $type in EXTENSION_HOSTS || EXTENSION_PARTS.has($type);
  }

  private refuse(element: ModdleElement, subject: ModdleElement): void {
    if (element.$descriptor.isGeneric) {
      this.foreign.checkElement(element, subject);
      return;
    }
    const local = element.$type.replace(/^.*:/, '');
    const instead = INSTEAD[element.$type] ?? 'Remove it or express it with supported elements.';
    const what = element.$type.startsWith('zeebe:') ? element.$type : kebab(local);
    this.findings.error(
      subject,
      `unsupported-${kebab(local)}`,
      `"${what}" is not supported. ${instead}`,
    );
  }

  private checkExtensions(element: ModdleElement, subject: ModdleElement): void {
    const seen = new Set<string>();
    for (const { $type, $descriptor } of extensionsOf(element)) {
      const name = zeebeTag($type);
      if (seen.has($type) && !$descriptor.isGeneric) {
        const message = `"${name}" is given twice. Keep one of them.`;
        this.findings.error(subject, 'duplicate-extension', message);
      }
      seen.add($type);
      const hosts = EXTENSION_HOSTS[$type] ?? 'anywhere';
      if (hosts === 'anywhere' || hosts.includes(element.$type)) continue;
      const message = `"${name}" has no effect here. Remove it.`;
      this.findings.error(subject, 'misplaced-extension', message);
    }
    this.checkInputs(element);
  }

  private checkInputs(element: ModdleElement): void {
    if (!WITHOUT_INPUTS.has(element.$type)) return;
    const mapping = extensionsOf(element).find(({ $type }) => $type === 'zeebe:IoMapping');
    if (!mapping || childrenOf(mapping, 'inputParameters').length === 0) return;
    this.findings.error(
      element,
      'misplaced-extension',
      'Input mappings have no effect on an event that waits. Remove them, or use output mappings.',
    );
  }
}

/** A process that is not executable only documents; an instance of it never runs. */
function isDocumentation(element: ModdleElement): boolean {
  return element.$type === 'bpmn:Process' && element.get('isExecutable') !== true;
}

const PART =
  /(?:EventDefinition|Characteristics|Expression|ExtensionElements|Association|Property|Specification|Owner|Performer)$/;

function isDrawn({ $type, id }: ModdleElement): boolean {
  return id !== undefined && $type.startsWith('bpmn:') && !PART.test($type);
}

/** Child elements, without the diagram and without references. */
function contentsOf(element: ModdleElement): readonly ModdleElement[] {
  const properties = element.$descriptor.properties ?? [];
  return properties
    .filter(({ name, isReference, isAttr }) => !isReference && !isAttr && name !== 'diagrams')
    .flatMap(({ name }) => element.get(name) ?? [])
    .filter((child): child is ModdleElement => typeof child === 'object');
}

function kebab(camelCase: string): string {
  return camelCase.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function zeebeTag(type: string): string {
  return type.replace(/:(.)/, (_, first: string) => `:${first.toLowerCase()}`);
}
