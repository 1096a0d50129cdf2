import { faultInVersionTag } from '@minhbach/bpmn';
import type { DmnElement } from 'dmn-moddle';
import { childOf, childrenOf, textOf } from '../dmn-element.js';
import type { FindingList } from '../finding-list.js';

const ZEEBE = 'http://camunda.org/schema/zeebe/1.0';

/** The `zeebe:versionTag` of a decision, or else of its file; null when neither has one. */
export function versionTagOf(decision: DmnElement, findings: FindingList): string | null {
  const element = tagElementOf(decision) ?? tagElementOf(decision.$parent);
  if (!element) return null;
  const tag = textOf(element, 'value');
  const fault = faultInVersionTag(tag);
  if (fault !== null) findings.error(decision, 'invalid-version-tag', fault);
  return fault === null ? (tag ?? null) : null;
}

function tagElementOf(element: DmnElement | undefined): DmnElement | undefined {
  return childrenOf(childOf(element, 'extensionElements'), 'values').find(
    ({ $descriptor }) => $descriptor?.ns.uri === ZEEBE && $descriptor.ns.localName === 'versionTag',
  );
}
