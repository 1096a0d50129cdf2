import type { VersionBinding } from '@minhbach/bpmn';
import type { DefinitionLibrary, DeployedProcess, Instant, Key, Reference } from '@minhbach/engine';
import type { DeployedDecision } from '../stored-files.js';
import { evaluateDeployed } from '../evaluate-decision.js';

/** One deployed version of a process, decision or form. */
export interface DatedVersion<Content> {
  readonly key: Key;
  readonly id: string;
  readonly version: number;
  readonly versionTag: string | null;
  readonly deployedAt: Instant;
  /** The deployments that held it. */
  readonly deployments: readonly Key[];
  readonly content: Content;
}

export interface DatedVersions {
  readonly processes: readonly DatedVersion<DeployedProcess>[];
  readonly decisions: readonly DatedVersion<DeployedDecision>[];
  readonly forms: readonly DatedVersion<Key>[];
}

/** All deployed versions, as they could be found at any instant. */
export class DatedDefinitions {
  private readonly byKey: ReadonlyMap<Key, DatedVersion<DeployedProcess>>;

  constructor(private readonly versions: DatedVersions) {
    this.byKey = new Map(versions.processes.map((each) => [each.key, each]));
  }

  process(key: Key): DeployedProcess | undefined {
    return this.byKey.get(key)?.content;
  }

  /** What an instant's latest versions were. */
  at(instant: Instant): DefinitionLibrary {
    const { processes, decisions, forms } = this.versions;
    const find = <Content>(among: readonly DatedVersion<Content>[], reference: Reference) =>
      this.bound(among, reference, instant)?.content;
    return {
      process: (key) => this.process(key),
      calledProcess: (reference) => find(processes, reference),
      evaluateDecision: (reference, scope) => evaluateDeployed(find(decisions, reference), scope),
      formKey: (reference) => find(forms, reference),
    };
  }

  private bound<Content>(
    among: readonly DatedVersion<Content>[],
    { id, binding, from }: Reference,
    instant: Instant,
  ): DatedVersion<Content> | undefined {
    const own = among.filter((each) => each.id === id && each.deployedAt <= instant);
    const deployments = this.byKey.get(from)?.deployments ?? [];
    const meant = own.filter((each) => isMeant(each, binding, deployments));
    return meant.toSorted((a, b) => a.version - b.version).at(-1);
  }
}

function isMeant(
  { versionTag, deployments }: DatedVersion<unknown>,
  binding: VersionBinding | undefined,
  own: readonly Key[],
): boolean {
  switch (binding?.type) {
    case undefined:
      return true;
    case 'versionTag':
      return versionTag === binding.tag;
    case 'deployment':
      // The element's process belongs to the deployment by which it came, which is its first.
      return own[0] !== undefined && deployments.includes(own[0]);
  }
}
