import type { Finding } from '@minhbach/bpmn';
import type { Key } from '@minhbach/engine';

/** One file to deploy: BPMN (`.bpmn`), decisions (`.dmn`) or a form (`.schema.json`). */
export interface DeploymentFile {
  /** Its name, folders included; what a finding calls it. */
  readonly name: string;
  readonly content: string;
}

/** What is wrong with a file, or doubtful. */
export type DeploymentFinding = Finding & { readonly resource: string };

/** A process, decision or form as a deployment left it. */
export interface DeployedResource {
  readonly key: Key;
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  /** False when neither its file nor what it is bound to has changed: then the version from before stands. */
  readonly isNew: boolean;
}

export interface Deployment {
  /** Null when nothing in it was new: then it has left nothing. */
  readonly key: Key | null;
  readonly processes: readonly DeployedResource[];
  readonly decisions: readonly DeployedResource[];
  readonly forms: readonly DeployedResource[];
  readonly warnings: readonly DeploymentFinding[];
}

/** All files or none: with an error in any of them nothing is deployed and everything wrong is listed. */
export type DeploymentResult =
  | { readonly ok: true; readonly deployment: Deployment }
  | { readonly ok: false; readonly findings: readonly DeploymentFinding[] };
