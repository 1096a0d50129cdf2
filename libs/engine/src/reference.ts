import type { VersionBinding } from '@minhbach/bpmn';
import type { Reference } from './definition-library.js';
import { Fault } from './fault.js';
import type { ElementInstance } from './state.js';

type Kind = 'process' | 'decision' | 'form';

/** What an element names, seen from the version of its process that it runs in. */
export function referenceFrom(
  { definitionKey }: ElementInstance,
  id: string,
  binding: VersionBinding | undefined,
): Reference {
  return { id, binding, from: definitionKey };
}

/** Why there is no version that a reference could mean, and what to do. */
export function unresolved(kind: Kind, { id, binding }: Reference): Fault {
  return new Fault(`unknown-${kind}`, reasonFor(kind, id, binding));
}

function reasonFor(kind: Kind, id: string, binding: VersionBinding | undefined): string {
  switch (binding?.type) {
    case undefined:
      return `no ${kind} "${id}" is deployed`;
    case 'deployment':
      return `no ${kind} "${id}" was deployed together with this version of the process; deploy both in one deployment and migrate the instance to it`;
    case 'versionTag':
      return `no version of the ${kind} "${id}" has the version tag "${binding.tag}"; deploy one that has it, then resolve the incident`;
  }
}
