import { compileExpression, type FeelExpression } from '@minhbach/feel';
import type { ModdleElement } from 'bpmn-moddle';
import type { FindingList } from './finding-list.js';
import { forbiddenNames } from './forbidden-names.js';
import type { Value } from './process-model.js';

/** Reads one BPMN element and reports, under its name, whatever is wrong with it or its parts. */
export class ElementReader {
  constructor(
    readonly element: ModdleElement,
    private readonly findings: FindingList,
  ) {}

  error(code: string, message: string): void {
    this.findings.error(this.element, code, message);
  }

  warning(code: string, message: string): void {
    this.findings.warning(this.element, code, message);
  }

  /** The only extension element of that type, for example `zeebe:Script`. */
  extension(type: string): ModdleElement | undefined {
    return extensionsOf(this.element).find(({ $type }) => $type === type);
  }

  /** Compiles FEEL, with or without its leading `=`. `what` names the place, as in "The condition". */
  feel(text: string, what: string): FeelExpression | undefined {
    const source = withoutEquals(text);
    if (!this.findings.mayCompile(source)) return undefined;
    const compiled = source === '' ? EMPTY : compileExpression(source, { hasMoment: true });
    if (compiled.ok) return compiled.expression;
    this.error(
      'invalid-feel',
      `${what} is not valid FEEL: "${source}" – ${compiled.error}. Correct the expression.`,
    );
    return undefined;
  }

  /** FEEL when the text begins with `=`, else the text itself; `undefined` when there is none. */
  value(text: string | undefined, what: string): Value | undefined {
    if (text === undefined) return undefined;
    if (!isFeel(text)) return { kind: 'static', value: text };
    const expression = this.feel(text, what);
    return expression && { kind: 'feel', expression };
  }

  /** A variable name given in the model; reports one that FEEL could not read back. */
  variable(text: string | undefined, what: string): string | undefined {
    if (text === undefined) return undefined;
    if (VARIABLE.test(text) && !forbiddenNames.has(text)) return text;
    this.error(
      'invalid-variable-name',
      `${what} "${text}" is not a variable name. Use letters, digits and _, beginning with a letter, and none of ${[...forbiddenNames].join(', ')}.`,
    );
    return undefined;
  }
}

const EMPTY = { ok: false, error: 'it is empty' } as const;
const VARIABLE = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/** Expressions are written with a leading `=`. */
export function isFeel(text: string): boolean {
  return text.trimStart().startsWith('=');
}

function withoutEquals(text: string): string {
  const trimmed = text.trim();
  return isFeel(trimmed) ? trimmed.slice(1).trim() : trimmed;
}

/** An attribute's or body's text; `undefined` when absent or blank. */
export function textOf(element: ModdleElement | undefined, property: string): string | undefined {
  const text = element?.get(property);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

export function childrenOf(element: ModdleElement, property: string): readonly ModdleElement[] {
  const children = element.get(property);
  return Array.isArray(children) ? (children as ModdleElement[]) : [];
}

/** A child element or a resolved reference. */
export function childOf(
  element: ModdleElement | undefined,
  property: string,
): ModdleElement | undefined {
  const child = element?.get(property);
  return typeof child === 'object' && child !== null ? (child as ModdleElement) : undefined;
}

export function extensionsOf(element: ModdleElement): readonly ModdleElement[] {
  const extensions = childOf(element, 'extensionElements');
  return extensions ? childrenOf(extensions, 'values') : [];
}
