import type { InstanceState, TriggerBody } from '@minhbach/engine';

/** What became of a trigger: why it was refused, or what happened, as the reference tells it. */
export interface Sent {
  readonly refusal: string | null;
  readonly happened: readonly string[];
  /** Commands are not among it: nobody was there to tell of them. */
  readonly isPart?: boolean;
}

/** Takes one process instance through its steps, and keeps its state between them. */
export interface Host {
  /** Hours since the beginning. */
  now: number;
  send(body: TriggerBody): Promise<Sent>;
  /** The stored state. */
  state(): Promise<InstanceState>;
  /** What it is called in the terms of the reference. */
  lines(): Promise<readonly string[]>;
  labelOf(key: number): string;
  /** The definition that the instance runs. */
  readonly definitionKey: number;
  readonly rootKey: number;
  /** Takes the instance to the other version of its process; absent where there is only one. */
  readonly migrate?: () => Promise<Sent>;
  /** Whether the other version does not have an element. */
  readonly isGone?: (elementId: string) => boolean;
  /** What an element is called in the version that the instance runs. */
  readonly nameOf?: (elementId: string) => string;
}
