import type { DmnElement } from 'dmn-moddle';
import type { ParsedDecisions } from './decision-model.js';
import { childrenOf, textOf } from './dmn-element.js';
import { FindingList } from './finding-list.js';
import { ModelFile, type ImportedFile } from './graph/model-file.js';
import { RequirementGraph } from './graph/requirement-graph.js';
import { ParsedTexts } from './parsed-texts.js';
import { readDefinitions } from './read-definitions.js';

/**
 * Compiles every decision and decision service of a DMN file (DMN 1.1 to 1.5), which may import others of the
 * given ones. Whatever would not be honoured is refused with a finding; a file with an error gives nothing. Who reads
 * files that import each other keeps the `texts` from one to the next.
 */
export async function parseDecisions(
  xml: string,
  imported: readonly string[] = [],
  texts = new ParsedTexts(),
): Promise<ParsedDecisions> {
  const { findings, ...parsed } = await readDecisions(xml, imported, [], texts);
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return hasErrors ? { ...parsed, decisions: [], services: [], findings } : { ...parsed, findings };
}

/**
 * The same for a file that need not be right as a whole: the value of a decision with an error is null. `given` are
 * functions that the caller's scope will have besides the model's elements, for example `now`.
 */
export async function readDecisions(
  xml: string,
  imported: readonly string[] = [],
  given: readonly string[] = [],
  texts = new ParsedTexts(),
): Promise<ParsedDecisions> {
  const findings = new FindingList();
  const definitions = await readDefinitions(xml, findings);
  if (!definitions) {
    return { decisions: [], services: [], imported: [], findings: findings.all() };
  }
  const library = new Library(given);
  for (const other of imported) library.add(other, await texts.definitionsOf(other));
  const file = library.open(definitions, findings, []);
  checkElements(file);
  const models = new RequirementGraph().compile(file);
  return {
    decisions: models.filter((model) => model.kind === 'decision'),
    services: models.filter((model) => model.kind === 'service'),
    imported: library.used(),
    findings: findings.all(),
  };
}

const USEFUL = ['dmn:Decision', 'dmn:BusinessKnowledgeModel', 'dmn:DecisionService'];

function checkElements({ elements, findings }: ModelFile): void {
  for (const element of elements) {
    if (!element.id) findings.error(element, 'no-id', `${element.$type} has no id. Give it one.`);
  }
  if (!elements.some(({ $type }) => USEFUL.includes($type))) {
    findings.document('no-decision', 'The file contains no decision. Add one.');
  }
}

/** In how many ways a file may come to others: each way gives their types names of its own. */
const mostWays = 200;
const tooManyWays = `The file comes to others in more than ${String(mostWays)} ways through its imports. Import fewer.`;

interface LibraryFile {
  readonly xml: string;
  readonly definitions: DmnElement;
  opened?: ModelFile;
}

/** The files that may be imported, by namespace. */
class Library {
  private readonly files = new Map<string, LibraryFile>();
  private readonly opened = new Set<string>();

  constructor(private readonly given: readonly string[]) {}

  add(xml: string, definitions: DmnElement | undefined): void {
    const namespace = textOf(definitions, 'namespace');
    if (definitions && namespace !== undefined) this.files.set(namespace, { xml, definitions });
  }

  /** The texts of the files that were imported so far. */
  used(): readonly string[] {
    return [...this.opened];
  }

  /** A file with the ones that it imports; `within` are the namespaces of those that import it. */
  open(definitions: DmnElement, findings: FindingList, within: readonly string[]): ModelFile {
    const namespaces = [...within, textOf(definitions, 'namespace') ?? ''];
    const imports: ImportedFile[] = [];
    let ways = 0;
    for (const element of childrenOf(definitions, 'import')) {
      const found = this.imported(element, findings, namespaces);
      ways += found ? 1 + found.file.ways : 0;
      if (ways > mostWays) {
        findings.error(element, 'too-many-imports', tooManyWays);
        break;
      }
      if (found) imports.push(found);
    }
    return new ModelFile(definitions, imports, findings, this.given);
  }

  private imported(
    element: DmnElement,
    findings: FindingList,
    within: readonly string[],
  ): ImportedFile | undefined {
    const namespace = textOf(element, 'namespace') ?? '';
    const known = this.files.get(namespace);
    const fault = importFault(element, namespace, known !== undefined, within);
    if (fault !== undefined) findings.error(element, 'unresolved-import', fault);
    if (!known || fault !== undefined) return undefined;
    this.opened.add(known.xml);
    // Opened once, however many import it: each might import the one before twice.
    known.opened ??= this.open(known.definitions, new FindingList(), within);
    return { prefix: element.name ?? '', file: known.opened };
  }
}

function importFault(
  element: DmnElement,
  namespace: string,
  isKnown: boolean,
  within: readonly string[],
): string | undefined {
  const type = textOf(element, 'importType') ?? '';
  if (!type.includes('/DMN/'))
    return `Imports of "${type}" are not supported. Import DMN files only.`;
  if (within.includes(namespace))
    return `The files import each other (${namespace}). Undo one import.`;
  return isKnown
    ? undefined
    : `No file has the namespace "${namespace}". Deploy it together with this one.`;
}
