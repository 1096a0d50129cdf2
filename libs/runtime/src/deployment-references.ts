import type { FlowNode } from '@minhbach/bpmn';
import { definitionKinds, type Definition, type DefinitionKind } from './definition-versions.js';
import type { DeploymentFinding } from './deployment.js';
import { referencesOf, type ElementReference } from './element-references.js';
import type { ReadFile } from './read-deployment-file.js';

/** What there is of one kind for elements to name. */
export interface Known {
  /** Ids that the deployment itself defines. */
  readonly here: ReadonlySet<string>;
  /** Every id that exists, here or deployed before, with the version tags of its versions. */
  readonly tags: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a deployment defines, together with what was deployed before. */
export function knownOf(
  defined: readonly Definition[],
  deployed: ReadonlyMap<string, ReadonlySet<string>>,
): Known {
  const tags = new Map([...deployed].map(([id, known]) => [id, new Set(known)]));
  for (const { id, versionTag } of defined) {
    const known = tags.get(id) ?? new Set();
    tags.set(id, versionTag === null ? known : known.add(versionTag));
  }
  return { here: new Set(defined.map(({ id }) => id)), tags };
}

/** Everything that the models refer to by a fixed id. */
export function referencedIds(files: readonly ReadFile[]): Record<DefinitionKind, string[]> {
  const all = files.flatMap(({ processes }) =>
    processes.flatMap((model) => [...model.elements.values()].flatMap(referencesOf)),
  );
  const ids = (kind: DefinitionKind) =>
    all.filter((reference) => reference.kind === kind).flatMap(({ id }) => id ?? []);
  return { process: ids('process'), decision: ids('decision'), form: ids('form') };
}

/**
 * References to what is nowhere, or not there in the version that they are bound to. Kinds of which a file could not
 * be read are left out: what is missing may be in that file.
 */
export function missingReferences(
  files: readonly ReadFile[],
  known: Readonly<Record<DefinitionKind, Known>>,
): DeploymentFinding[] {
  const unread = new Set(files.filter(hasErrors).map(({ kind }) => kind));
  const readable = new Set(definitionKinds.filter((kind) => !unread.has(kind)));
  return files.flatMap(({ name: resource, processes }) =>
    processes.flatMap((model) =>
      [...model.elements.values()].flatMap((node) =>
        referencesOf(node)
          .filter(({ kind }) => readable.has(kind))
          .flatMap((reference) => faultIn(reference, known[reference.kind]) ?? [])
          .map((fault) => finding(resource, node, fault)),
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

type Fault = Pick<DeploymentFinding, 'severity' | 'code' | 'message'>;

const names = { process: 'called process', decision: 'decision', form: 'form' } as const;

function faultIn({ kind, id, binding }: ElementReference, known: Known): Fault | null {
  if (id === null) return null;
  const what = `The ${names[kind]} "${id}"`;
  const tags = known.tags.get(id);
  if (!tags) {
    const message = `${what} is neither deployed nor among these files. Add its file or correct the id.`;
    return { severity: 'error', code: `unknown-${kind}`, message };
  }
  if (binding?.type === 'deployment' && !known.here.has(id)) {
    const message = `${what} is bound to this deployment, but is not among its files. Add its file, or bind to latest or versionTag.`;
    return { severity: 'error', code: 'not-in-deployment', message };
  }
  if (binding?.type !== 'versionTag' || tags.has(binding.tag)) return null;
  const message = `${what} has no version with the version tag "${binding.tag}" yet. Deploy one before the element is reached, or correct the tag.`;
  return { severity: 'warning', code: 'unknown-version-tag', message };
}

function finding(resource: string, node: FlowNode, fault: Fault): DeploymentFinding {
  const label = `${node.name ? `"${node.name}" ` : ''}(${node.id})`;
  return {
    ...fault,
    elementId: node.id,
    ...(node.name !== undefined && { elementName: node.name }),
    message: `${label}: ${fault.message}`,
    resource,
  };
}
