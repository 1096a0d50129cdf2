import { sealingKeyFrom } from '@minhbach/signatures';

/** Where events may go, and what the secrets of their receivers are sealed with. */
export interface WebhookOptions {
  /** Hosts of the public network, each with its port where that is not the usual one. */
  readonly hosts: readonly string[];
  /** Hosts of the own network, likewise; `http` is allowed there. */
  readonly hostsInside: readonly string[];
  /** 32 bytes; null where there are none, and then nobody can be told anything. */
  readonly key: Buffer | null;
}

/** Injection token of the WebhookOptions. */
export const WEBHOOK_OPTIONS = Symbol('WebhookOptions');

/** A process that was told nothing of it. */
export const noWebhooks: WebhookOptions = { hosts: [], hostsInside: [], key: null };

const host = /^(?:[\p{L}\d.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/** WEBHOOK_HOSTS, WEBHOOK_HOSTS_INSIDE and WEBHOOK_KEY. Throws an Error that names the one which cannot be used. */
export function webhookOptionsFrom(environment: NodeJS.ProcessEnv): WebhookOptions {
  return {
    hosts: hostsIn(environment, 'WEBHOOK_HOSTS'),
    hostsInside: hostsIn(environment, 'WEBHOOK_HOSTS_INSIDE'),
    key: sealingKeyFrom(environment, 'WEBHOOK_KEY'),
  };
}

function hostsIn(environment: NodeJS.ProcessEnv, name: string): string[] {
  const hosts = (environment[name] ?? '').split(',').flatMap((each) => each.trim() || []);
  const faulty = hosts.find((each) => !host.test(each));
  if (faulty === undefined) return hosts;
  throw new Error(
    `${name} has "${faulty}", which is no host such as api.example.vn or 10.1.2.3:8443.`,
  );
}
