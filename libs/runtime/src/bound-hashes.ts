import type { ProcessModel } from '@minhbach/bpmn';
import { boundToDeployment, type ElementReference } from './element-references.js';
import { hashOf, type ReadFile } from './read-deployment-file.js';

interface Part {
  readonly kind: ElementReference['kind'];
  readonly id: string;
  readonly hash: string;
  /** Of processes. */
  readonly model: ProcessModel | null;
}

/**
 * Hashes of processes that change also with whatever their elements are bound to in the deployment: such a process
 * becomes a new version then, one that belongs to the new deployment.
 */
export class BoundHashes {
  private readonly parts: readonly Part[];

  constructor(files: readonly ReadFile[]) {
    this.parts = files.flatMap(({ hash, processes, decisions, forms }) => [
      ...processes.map((model) => ({ kind: 'process' as const, id: model.id, hash, model })),
      ...decisions.map(({ id }) => ({ kind: 'decision' as const, id, hash, model: null })),
      ...forms.map(({ id }) => ({ kind: 'form' as const, id, hash, model: null })),
    ]);
  }

  /** The hash of the process's own file when nothing in it is bound. */
  of(model: ProcessModel, fileHash: string): string {
    const bound = this.boundTo(model);
    if (bound.size === 0) return fileHash;
    const lines = [...bound].map(({ kind, id, hash }) => `\n${kind} ${id} ${hash}`).sort();
    return hashOf([fileHash, ...lines]);
  }

  /** Everything that a process is bound to, directly or through others that it calls. */
  private boundTo(model: ProcessModel): ReadonlySet<Part> {
    const found = new Set<Part>();
    const open = [model];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const part of boundToDeployment(next).flatMap((each) => this.meantBy(each))) {
        if (!found.has(part) && part.model) open.push(part.model);
        found.add(part);
      }
    }
    return found;
  }

  /** An expression may give any id of the kind. */
  private meantBy({ kind, id }: ElementReference): readonly Part[] {
    return this.parts.filter((part) => part.kind === kind && (id === null || part.id === id));
  }
}
