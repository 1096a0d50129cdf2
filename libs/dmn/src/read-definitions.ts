import { guardDocument } from '@minhbach/bpmn';
import type { DmnElement } from 'dmn-moddle';
import { DIALECT } from './dmn-dialect.js';
import type { FindingList } from './finding-list.js';

const DMN = { language: 'DMN', maxElements: 10_000 } as const;
const MAX_WARNINGS = 50;

/**
 * The parsed `dmn:definitions`, or `undefined` when the text is not acceptable DMN XML. DMN 1.1, 1.2, 1.4
 * and 1.5 are read as 1.3 with what the later ones added. What dmn-moddle only warns
 * of is an error, because it drops such parts of the model.
 */
export async function readDefinitions(
  xml: string,
  findings: FindingList,
): Promise<DmnElement | undefined> {
  if (!guardDocument(xml, findings, DMN)) return undefined;
  try {
    const { rootElement, warnings } = await DIALECT.fromXML(asVersion13(xml));
    for (const { message, element } of warnings.slice(0, MAX_WARNINGS)) {
      const [code, text, id] = explained(message);
      if (element) findings.error(element, code, text);
      else findings.document(code, text, id);
    }
    return rootElement;
  } catch (error) {
    const [, text] = explained(error instanceof Error ? error.message : String(error));
    findings.document('not-dmn', `The file is not well-formed DMN XML. ${text}`);
    return undefined;
  }
}

const VERSION_13 = 'https://www.omg.org/spec/DMN/20191111/';

/** The namespaces of DMN 1.1, 1.2, 1.4 and 1.5 become those of 1.3, in namespace declarations alone. */
function asVersion13(xml: string): string {
  return xml.replace(
    /(xmlns(?::[\w.-]+)?\s*=\s*["'])(?:https?:\/\/www\.omg\.org\/spec\/DMN\/(?:20180521|20211108|20230324)\/(MODEL|DMNDI)\/|http:\/\/www\.omg\.org\/spec\/DMN\/20151101\/dmn\.xsd)(?=["'])/g,
    (_, opening: string, part = 'MODEL') => `${opening}${VERSION_13}${String(part)}/`,
  );
}

const EXPLANATIONS: readonly (readonly [RegExp, string, (what: string) => string])[] = [
  [
    /duplicate ID <(.*)>/,
    'duplicate-id',
    (id) => `The id "${id}" is used twice. Give one of the two elements another id.`,
  ],
  [/illegal ID <(.*)>/, 'illegal-id', (id) => `"${id}" cannot be an id.`],
  [
    /unknown attribute <(.*)>/,
    'unknown-attribute',
    (name) => `The attribute "${name}" is not known here. Remove it or correct its spelling.`,
  ],
  [
    /(?:unknown type|unrecognized element) <(.*)>/,
    'unknown-element',
    (name) => `"${name}" is not known here. Remove it or correct its spelling.`,
  ],
];

function explained(message: string): readonly [code: string, text: string, id?: string] {
  const [, line, nested] = /line: (\d+)\s[^]*nested error: ([^]*)$/.exec(message) ?? [];
  const cause = (nested ?? message).trim();
  const where = line === undefined ? '' : ` (line ${String(Number(line) + 1)})`;
  for (const [pattern, code, say] of EXPLANATIONS) {
    const what = pattern.exec(cause)?.[1];
    if (what === undefined) continue;
    return code === 'duplicate-id' ? [code, say(what) + where, what] : [code, say(what) + where];
  }
  return ['unreadable-content', `Part of it cannot be read: ${cause}${where}. Correct the XML.`];
}
