import { childNamed, childrenNamed, readXml, type XmlElement } from './xml-element.js';

/** What a test case gives or expects: DMN TCK's `valueType`. */
export type TckValue =
  | { readonly kind: 'null' }
  /** `type` is the local name of an XML Schema type, for example `decimal`. */
  | { readonly kind: 'simple'; readonly type: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly TckValue[] }
  | { readonly kind: 'context'; readonly entries: readonly (readonly [string, TckValue])[] };

export interface NamedValue {
  readonly name: string;
  /** The namespace of the imported model that the input data is of. */
  readonly namespace: string | undefined;
  readonly value: TckValue;
}

export interface TestCase {
  readonly id: string;
  /** The decision service to invoke instead of the decisions that the results name. */
  readonly service: string | undefined;
  readonly inputs: readonly NamedValue[];
  readonly results: readonly ExpectedResult[];
}

export interface ExpectedResult extends NamedValue {
  /** An error or null is expected. */
  readonly isError: boolean;
}

export interface TestFile {
  readonly modelName: string;
  readonly cases: readonly TestCase[];
}

const PREFIXES = {
  'http://www.omg.org/spec/DMN/20160719/testcase': 'tc',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
};

/** Reads a file of test cases (the suite's `testCases.xsd`). */
export function readTestCases(xml: string): TestFile {
  const root = readXml(xml, PREFIXES);
  return {
    modelName: childNamed(root, 'tc:modelName')?.text.trim() ?? '',
    cases: childrenNamed(root, 'tc:testCase').map(testCase),
  };
}

function testCase(element: XmlElement): TestCase {
  const { id = '', type, invocableName } = element.attributes;
  return {
    id,
    service: type === 'decisionService' ? invocableName : undefined,
    inputs: childrenNamed(element, 'tc:inputNode').map((node) => named(node, valueOf(node))),
    results: childrenNamed(element, 'tc:resultNode').map((node) => ({
      ...named(node, valueOf(childNamed(node, 'tc:expected'))),
      isError: node.attributes.errorResult === 'true',
    })),
  };
}

function named({ attributes }: XmlElement, value: TckValue): NamedValue {
  return { name: attributes.name ?? '', namespace: attributes.namespace, value };
}

function valueOf(holder: XmlElement | undefined): TckValue {
  if (!holder) return { kind: 'null' };
  const value = childNamed(holder, 'tc:value');
  if (value) return simple(value);
  const list = childNamed(holder, 'tc:list');
  if (list) return { kind: 'list', items: childrenNamed(list, 'tc:item').map(valueOf) };
  const components = childrenNamed(holder, 'tc:component');
  if (components.length === 0) return { kind: 'null' };
  return {
    kind: 'context',
    entries: components.map((component) => [component.attributes.name ?? '', valueOf(component)]),
  };
}

function simple({ attributes, text }: XmlElement): TckValue {
  if (attributes['xsi:nil'] === 'true') return { kind: 'null' };
  const type = attributes['xsi:type']?.replace(/^.*:/, '') ?? 'string';
  return { kind: 'simple', type, text: type === 'string' ? text : text.trim() };
}
