import { AskedByService } from '@minhbach/database';
import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DefinitionStore } from './definition-store.js';
import { openInstance } from './open-task.js';
import { Refusal } from './refusal.js';
import type {
  CorrelateRequest,
  InstanceRequest,
  ResolveRequest,
  SetVariablesRequest,
  StartRequest,
} from './runtime-request.js';
import { stepOf } from './step-of.js';
import type { DomainWork, StepResult } from './step-request.js';
import { StepQueue } from './step-queue.js';

/** Thrown inside a start whose definition is no longer the latest; the start is then repeated. */
class NewerVersion extends Error {}

/** What happens to whole process instances. */
@Injectable()
export class InstanceSteps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly steps: StepQueue,
    private readonly definitions: DefinitionStore,
  ) {}

  /** Starts the latest version, also when it was deployed a moment ago by another process of the service. */
  async start(request: StartRequest): Promise<StepResult> {
    for (;;) {
      try {
        return await this.startLatest(request);
      } catch (error) {
        if (!(error instanceof NewerVersion)) throw error;
      }
    }
  }

  async correlate(request: CorrelateRequest): Promise<StepResult> {
    const { rootKey, variables, actor, after } = request;
    const subscriptionKey = await this.subscriptionOf(request);
    const work: DomainWork = async (tx, step) => {
      if (!openInstance(step).subscriptions.has(subscriptionKey)) throw notWaiting(request.name);
      return request.work?.(tx, step);
    };
    const body = { type: 'correlate', subscriptionKey, variables } as const;
    return this.steps.submit({ rootKey, body, actor, work, after });
  }

  setVariables(request: SetVariablesRequest): Promise<StepResult> {
    const { rootKey, scopeKey = rootKey, variables } = request;
    const body = { type: 'set-variables', scopeKey, variables } as const;
    return this.steps.submit({ ...stepOf(request), body });
  }

  change(type: 'cancel' | 'suspend' | 'resume', request: InstanceRequest): Promise<StepResult> {
    return this.steps.submit({ ...stepOf(request), body: { type } });
  }

  async resolveIncident(request: ResolveRequest): Promise<StepResult> {
    const { incidentKey, actor, after, callReply } = request;
    const [row] = await this.dataSource.query<{ root_key: string; granted: number | null }[]>(
      `SELECT n.root_key, j.granted_retries AS granted
       FROM incident n LEFT JOIN job j ON j.key = n.job_key WHERE n.key = $1`,
      [incidentKey],
    );
    if (!row) throw new Refusal('not-found', 'The incident is no longer open.');
    const retries = request.retries ?? row.granted ?? 1;
    const body = { type: 'resolve-incident', incidentKey, retries } as const;
    return this.steps.submit({ rootKey: Number(row.root_key), body, actor, after, callReply });
  }

  private async startLatest(request: StartRequest): Promise<StepResult> {
    const { processId, definitionKey } = request;
    if (!this.definitions.latestProcess(processId)) await this.definitions.load();
    if (definitionKey !== undefined) return this.startVersion(request, definitionKey);
    const latest = this.definitions.latestProcess(processId);
    if (!latest) {
      throw new Refusal('unknown-definition', `The process "${processId}" is not deployed.`);
    }
    const work: DomainWork = async (tx, step) => {
      if (this.definitions.latestProcess(processId) !== latest) throw new NewerVersion();
      return request.work?.(tx, step);
    };
    return this.startVersion({ ...request, work }, latest.key);
  }

  private async startVersion(request: StartRequest, definitionKey: Key): Promise<StepResult> {
    const { variables, actor, businessKey, work, after } = request;
    await this.definitions.ensure([definitionKey]);
    const body = { type: 'start', definitionKey, variables } as const;
    return this.steps.submit({ rootKey: null, body, actor, businessKey, work, after });
  }

  /** The oldest open subscription; the step, which is the service's, asks again under the lock whether it is still there. */
  @AskedByService()
  private async subscriptionOf(request: CorrelateRequest): Promise<number> {
    const { rootKey, name, correlationKey = null } = request;
    const [found] = await this.dataSource.query<{ key: string | null }[]>(
      `SELECT (SELECT min(s.key) FROM message_subscription s
         WHERE s.root_key = i.key AND s.kind = 'message' AND s.name = $2
           AND ($3::text IS NULL OR s.correlation_key = $3)) AS key
       FROM process_instance i WHERE i.key = $1`,
      [rootKey, name, correlationKey],
    );
    if (!found) throw new Refusal('not-found', 'There is no such process instance.');
    if (found.key === null) throw notWaiting(name);
    return Number(found.key);
  }
}

function notWaiting(name: string): Refusal {
  return new Refusal('wrong-state', `The process instance does not wait for "${name}" now.`);
}
