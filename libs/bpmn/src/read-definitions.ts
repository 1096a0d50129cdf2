import { BpmnModdle, type ModdleElement, type ModdleWarning } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import type { FindingList, Subject } from './finding-list.js';
import { idAt, withoutDiagrams } from './markup.js';

/** Finding the place of a warning costs a pass over the file; more would help nobody. */
const MAX_WARNINGS = 50;

const MODDLE = new BpmnModdle({ zeebe });

/**
 * The parsed `bpmn:definitions`, or `undefined` when the text is no BPMN XML. What bpmn-moddle only warns of
 * (duplicate ids, references to nowhere, unknown elements and attributes) is an error here, because it drops
 * such parts of the model. The diagram is not read.
 */
export async function readDefinitions(
  file: string,
  findings: FindingList,
): Promise<ModdleElement | undefined> {
  const xml = withoutDiagrams(file);
  try {
    const { rootElement, warnings } = await MODDLE.fromXML(xml);
    reportWarnings(warnings, xml, findings);
    return rootElement;
  } catch (error) {
    const { cause, line } = fault(error instanceof Error ? error.message : String(error));
    const where = line === undefined ? '' : ` (line ${String(line + 1)})`;
    findings.document('not-bpmn', `The file is not well-formed BPMN 2.0 XML: ${cause}${where}.`);
    return undefined;
  }
}

interface Fault {
  readonly cause: string;
  readonly line?: number;
  readonly column?: number;
}

/** Takes "unparsable content … line: 3 column: 7 nested error: unclosed tag" apart. */
function fault(message: string): Fault {
  const match = /line: (\d+)\s+column: (\d+)\s+nested error: ([^]*)$/.exec(message);
  if (!match) return { cause: message };
  // Stray text is reported at the tag that follows it, which it is not part of.
  const isTag = message.startsWith('unparsable content <');
  const column = Number(match[2]) - (isTag ? 0 : 1);
  return { line: Number(match[1]), column, cause: match[3] ?? '' };
}

type Translation = readonly [pattern: RegExp, code: string, say: (what: string) => string];

const TRANSLATIONS: readonly Translation[] = [
  [
    /duplicate ID <(.*)>/,
    'duplicate-id',
    (id) => `The id "${id}" is used twice. Give one of the two elements another id.`,
  ],
  [
    /illegal ID <(.*)>/,
    'illegal-id',
    (id) =>
      `"${id}" cannot be an id. Begin with a letter or _; use only letters, digits, - _ and .`,
  ],
  [
    /unresolved reference <(.*)>/,
    'unresolved-reference',
    (id) => `It refers to "${id}", which is not in the file. Choose an existing element.`,
  ],
  [
    /unknown attribute <(.*)>/,
    'unknown-attribute',
    (name) => `The attribute "${name}" is not known here. Remove it or correct its spelling.`,
  ],
  [
    /(?:unknown type|unrecognized element) <(.*)>/,
    'unknown-element',
    (name) => `It contains "${name}", which is not known here. Remove it or correct its spelling.`,
  ],
];

function reportWarnings(
  warnings: readonly ModdleWarning[],
  xml: string,
  findings: FindingList,
): void {
  for (const warning of warnings.slice(0, MAX_WARNINGS)) reportWarning(warning, xml, findings);
  const more = warnings.length - MAX_WARNINGS;
  if (more <= 0) return;
  findings.document(
    'more-faults',
    `The file has ${String(more)} more faults of this kind. Correct the ones above first.`,
  );
}

function reportWarning(warning: ModdleWarning, xml: string, findings: FindingList): void {
  const place = fault(warning.message);
  const subject = nearestWithId(warning.element) ?? subjectAt(xml, place);
  const [code, text] = translate(place.cause);
  if (subject) findings.error(subject, code, text);
  else findings.document(code, text);
}

function translate(cause: string): readonly [code: string, message: string] {
  for (const [pattern, code, say] of TRANSLATIONS) {
    const what = pattern.exec(cause)?.[1];
    if (what !== undefined) return [code, say(what)];
  }
  return ['unreadable-content', `Part of it cannot be read (${cause}). Correct the XML there.`];
}

function subjectAt(xml: string, { line, column }: Fault): Subject | undefined {
  const id = line === undefined || column === undefined ? undefined : idAt(xml, line, column);
  return id === undefined ? undefined : { id, $type: 'bpmn:Element' };
}

function nearestWithId(element: ModdleElement | undefined): ModdleElement | undefined {
  let owner = element;
  while (owner && !owner.id) owner = owner.$parent;
  return owner;
}
