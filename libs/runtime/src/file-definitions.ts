import { BoundHashes } from './bound-hashes.js';
import type { Definition, DefinitionKind } from './definition-versions.js';
import type { ReadFile } from './read-deployment-file.js';

export type DefinitionsByKind = Readonly<Record<DefinitionKind, readonly Definition[]>>;

/** What a set of files defines. */
export function definitionsIn(files: readonly ReadFile[]): DefinitionsByKind {
  const hashes = new BoundHashes(files);
  return {
    process: files.flatMap((file) =>
      file.processes.map((model) => definition(file, model, hashes.of(model, file.hash))),
    ),
    decision: files.flatMap((file) => file.decisions.map((each) => definition(file, each))),
    form: files.flatMap((file) => file.forms.map((each) => definition(file, each))),
  };
}

/** Ids that a set of files defines, of each kind. */
export function definedIds(files: readonly ReadFile[]): Record<DefinitionKind, string[]> {
  const idsOf = (pick: (file: ReadFile) => readonly { readonly id: string }[]) =>
    files.flatMap((file) => pick(file).map(({ id }) => id));
  return {
    process: idsOf(({ processes }) => processes),
    decision: idsOf(({ decisions }) => decisions),
    form: idsOf(({ forms }) => forms),
  };
}

interface Named {
  readonly id: string;
  readonly name?: string | null;
  readonly versionTag?: string | null;
}

function definition(
  { name: resource, hash: ownHash, content, imported }: ReadFile,
  { id, name = null, versionTag = null }: Named,
  hash = ownHash,
): Definition {
  return { id, name, versionTag, resource, hash, content, imported };
}
