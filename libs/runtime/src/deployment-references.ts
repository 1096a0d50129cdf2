import type { FlowNode, ProcessModel, Value } from '@minhbach/bpmn';
import type { DeploymentFinding } from './deployment.js';
import type { ReadFile } from './read-deployment-file.js';

/** Ids that exist: those of the deployment itself and those deployed before. */
export interface KnownIds {
  readonly process: ReadonlySet<string>;
  readonly decision: ReadonlySet<string>;
  readonly form: ReadonlySet<string>;
}

interface Reference {
  readonly kind: keyof KnownIds;
  readonly id: string;
  readonly code: string;
  readonly says: string;
}

/** Everything that the models refer to by a fixed id. */
export function referencedIds(files: readonly ReadFile[]): Record<keyof KnownIds, string[]> {
  const all = files.flatMap(({ processes }) =>
    processes.flatMap((model) => [...model.elements.values()].flatMap(referencesOf)),
  );
  const ids = (kind: keyof KnownIds) =>
    all.filter((reference) => reference.kind === kind).map(({ id }) => id);
  return { process: ids('process'), decision: ids('decision'), form: ids('form') };
}

/**
 * References to what is nowhere. Kinds of which a file could not be read are left out: what is missing may be
 * in that file.
 */
export function missingReferences(
  files: readonly ReadFile[],
  known: KnownIds,
): DeploymentFinding[] {
  const unread = new Set(files.filter(hasErrors).map(({ kind }) => kind));
  return files.flatMap(({ name, processes }) =>
    processes.flatMap((model) =>
      [...model.elements.values()].flatMap((node) =>
        referencesOf(node)
          .filter(({ kind, id }) => !unread.has(kind) && !known[kind].has(id))
          .map((reference) => finding(name, node, reference)),
      ),
    ),
  );
}

/** The same id defined by two files of one deployment, or the same name given to two files. */
export function repeatedDefinitions(files: readonly ReadFile[]): DeploymentFinding[] {
  return [
    ...repeated(files, 'file', ({ name }) => [name]),
    ...repeated(files, 'process', ({ processes }) => processes.map(({ id }) => id)),
    ...repeated(files, 'decision', ({ decisions }) => decisions.map(({ id }) => id)),
    ...repeated(files, 'form', ({ forms }) => forms.map(({ id }) => id)),
  ];
}

export function hasErrors({ findings }: Pick<ReadFile, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function repeated(
  files: readonly ReadFile[],
  what: string,
  idsOf: (file: ReadFile) => readonly string[],
): DeploymentFinding[] {
  const first = new Map<string, string>();
  return files.flatMap((file) =>
    idsOf(file).flatMap((id) => {
      const other = first.get(id);
      first.set(id, other ?? file.name);
      if (other === undefined) return [];
      const message = `The ${what} "${id}" comes twice, also in ${other}. Leave one of them out.`;
      return [{ severity: 'error', code: `duplicate-${what}`, message, resource: file.name }];
    }),
  );
}

function referencesOf(node: FlowNode): Reference[] {
  const formId = node.assignment?.formId;
  return [
    ...(formId === undefined ? [] : [reference('form', formId, 'form')]),
    ...fixed('decision', node.decision?.decisionId, 'decision'),
    ...fixed('process', node.called?.processId, 'called process'),
  ];
}

function fixed(kind: keyof KnownIds, value: Value | undefined, says: string): Reference[] {
  return value?.kind === 'static' ? [reference(kind, value.value, says)] : [];
}

function reference(kind: keyof KnownIds, id: string, says: string): Reference {
  return { kind, id, says, code: `unknown-${kind}` };
}

function finding(resource: string, node: FlowNode, found: Reference): DeploymentFinding {
  const label = `${node.name ? `"${node.name}" ` : ''}(${node.id})`;
  return {
    severity: 'error',
    elementId: node.id,
    ...(node.name !== undefined && { elementName: node.name }),
    code: found.code,
    message: `${label}: The ${found.says} "${found.id}" is neither deployed nor among these files. Add its file or correct the id.`,
    resource,
  };
}

/** Ids that a set of files defines. */
export function definedIds(files: readonly ReadFile[]): Record<keyof KnownIds, string[]> {
  const models = (pick: (file: ReadFile) => readonly (ProcessModel | { id: string })[]) =>
    files.flatMap((file) => pick(file).map(({ id }) => id));
  return {
    process: models(({ processes }) => processes),
    decision: models(({ decisions }) => decisions),
    form: models(({ forms }) => forms),
  };
}
