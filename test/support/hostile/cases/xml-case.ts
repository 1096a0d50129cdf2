/**
 * What must become of it: `refused` with what is wrong, as no deployment at all (`unreadable`), or `harmless` – it may
 * be deployed, within the same bounds of time and memory.
 */
export type XmlFate = 'refused' | 'unreadable' | 'harmless';

interface HostileFile {
  readonly name: string;
  readonly content: string;
}

/** Files of one deployment, made to do harm; or a body that is sent as it is. */
export interface XmlCase {
  readonly family: string;
  /** What is hostile about it. */
  readonly why: string;
  readonly must: XmlFate;
  readonly files?: readonly HostileFile[];
  readonly raw?: { readonly body: Buffer; readonly type: string };
}

export type XmlRow = readonly [why: string, content: string, must?: XmlFate];

/** Cases of one file each, of the ending given. */
export function xmlFamily(
  family: string,
  ending: 'bpmn' | 'dmn',
  rows: readonly XmlRow[],
): XmlCase[] {
  return rows.map(([why, content, must = 'refused']) => ({
    family: `${family} (${ending})`,
    ...{ why, must, files: [{ name: `hostile.${ending}`, content }] },
  }));
}

const heads = {
  bpmn:
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" ' +
    'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'id="d" targetNamespace="http://example.org">',
  dmn: '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="http://example.org">',
};
const tails = { bpmn: '</bpmn:definitions>', dmn: '</definitions>' };
const flow = (id: string, from: string, to: string) =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`;

/** A sound process from start to end with something more inside. */
export const bpmnWith = (inside = '', id = 'p', attributes = '') =>
  `<bpmn:process id="${id}" isExecutable="true" ${attributes}><bpmn:startEvent id="s" />` +
  `<bpmn:endEvent id="e" />${flow('f', 's', 'e')}${inside}</bpmn:process>`;
/** A sound decision with this logic. */
export const decisionWith = (feel = '1', id = 'one', inside = '') =>
  `<decision id="${id}" name="${id}"><variable name="${id}" />${inside}` +
  `<literalExpression><text>${feel}</text></literalExpression></decision>`;

/** A document of BPMN around its roots, with what comes before. */
export const bpmnFile = (roots = bpmnWith(), before = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${before}${heads.bpmn}${roots}${tails.bpmn}`;
export const dmnFile = (
  roots = decisionWith(),
  before = '<?xml version="1.0" encoding="UTF-8"?>',
) => `${before}${heads.dmn}${roots}${tails.dmn}`;

/** The same around files of either language: a sound one, with what comes before it and a text within. */
export const soundFile = {
  bpmn: (before: string, text = '') =>
    bpmnFile(
      bpmnWith(`<bpmn:textAnnotation id="t"><bpmn:text>${text}</bpmn:text></bpmn:textAnnotation>`),
      before,
    ),
  dmn: (before: string, text = '') =>
    dmnFile(`<description>${text}</description>${decisionWith()}`, before),
};
