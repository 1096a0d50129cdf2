import type { DmnElement } from 'dmn-moddle';

/** An attribute's or body's text; `undefined` when absent or blank. */
export function textOf(element: DmnElement | undefined, property: string): string | undefined {
  const text = element?.get(property);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

export function childrenOf(
  element: DmnElement | undefined,
  property: string,
): readonly DmnElement[] {
  const children = element?.get(property);
  return Array.isArray(children) ? (children as DmnElement[]) : [];
}

export function childOf(element: DmnElement | undefined, property: string): DmnElement | undefined {
  const child = element?.get(property);
  return typeof child === 'object' && child !== null ? (child as DmnElement) : undefined;
}

/** The name under which FEEL knows the value of an input or a decision (DMN 1.5 §6.3.12). */
export function variableOf(element: DmnElement): string {
  return textOf(childOf(element, 'variable'), 'name') ?? element.name ?? element.id ?? '';
}
