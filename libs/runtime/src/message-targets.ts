import type { Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A message on its way: fresh from the outbox, or buffered. */
export interface Message {
  readonly key: Key;
  readonly name: string;
  readonly correlationKey: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: string;
}

/** An open subscription; the oldest of its process. */
export interface WaitingTarget {
  readonly processId: string;
  readonly subscriptionKey: Key;
  readonly rootKey: Key;
}

/** A process that the message may start. */
export interface StartTarget {
  readonly processId: string;
  readonly definitionKey: Key;
  readonly startEventId: string;
}

/** What of `message` has not been to a process yet; SQL conditions for a subscription `s` of a process `d`. */
const notYet = (processId: string, messageKey: string) =>
  `NOT EXISTS (SELECT FROM message_correlation c
     WHERE c.message_key = ${messageKey} AND c.process_id = ${processId})`;

const waiting = `message_subscription s
  JOIN process_instance i ON i.key = s.root_key AND i.status = 'active'
  JOIN element_instance e ON e.key = s.element_instance_key
  JOIN process_definition d ON d.key = e.definition_key`;

/** An instance that a message with this key started, or that was given it as business key, is still there. */
export const startedAlready = (processId: string, correlationKey: string) =>
  `EXISTS (SELECT FROM process_instance p WHERE p.process_id = ${processId}
     AND p.business_key = ${correlationKey} AND p.status IN ('active', 'suspended'))`;

/** Who waits for messages now. */
@Injectable()
export class MessageTargets {
  constructor(private readonly dataSource: DataSource) {}

  /** One subscription of every process that the message has not reached; `tried` are left out. */
  async waiting(message: Message, tried: readonly Key[]): Promise<WaitingTarget[]> {
    const rows = await this.dataSource.query<
      { process_id: string; key: string; root_key: string }[]
    >(
      `SELECT DISTINCT ON (d.process_id) d.process_id, s.key, s.root_key FROM ${waiting}
       WHERE s.kind = 'message' AND s.name = $1 AND s.correlation_key = $2
         AND NOT s.key = ANY($4::bigint[]) AND ${notYet('d.process_id', '$3')}
       ORDER BY d.process_id, s.key`,
      [message.name, message.correlationKey, message.key, tried],
    );
    return rows.map(({ process_id: processId, key, root_key }) => ({
      processId,
      subscriptionKey: Number(key),
      rootKey: Number(root_key),
    }));
  }

  /** The processes that it starts and has not reached. */
  async starts(message: Message): Promise<StartTarget[]> {
    const rows = await this.dataSource.query<
      { process_id: string; definition_key: string; element_id: string }[]
    >(
      `SELECT process_id, definition_key, element_id FROM start_subscription d
       WHERE d.kind = 'message' AND d.name = $1 AND ${notYet('d.process_id', '$2')}`,
      [message.name, message.key],
    );
    return rows.map(({ process_id: processId, definition_key, element_id: startEventId }) => ({
      processId,
      definitionKey: Number(definition_key),
      startEventId,
    }));
  }

  /** Buffered messages that somebody waits for by now, oldest first. */
  async buffered(now: Date | null, limit: number): Promise<Message[]> {
    const rows = await this.dataSource.query<(Omit<Message, 'key'> & { key: string })[]>(
      `SELECT m.key, m.name, m.correlation_key AS "correlationKey", m.variables, m.actor
       FROM message m WHERE m.expires_at > coalesce($1::timestamptz, clock_timestamp()) AND (
         EXISTS (SELECT FROM ${waiting} WHERE s.kind = 'message' AND s.name = m.name
           AND s.correlation_key = m.correlation_key AND ${notYet('d.process_id', 'm.key')})
         OR EXISTS (SELECT FROM start_subscription d WHERE d.kind = 'message' AND d.name = m.name
           AND ${notYet('d.process_id', 'm.key')}
           AND NOT ${startedAlready('d.process_id', 'm.correlation_key')}))
       ORDER BY m.key LIMIT $2`,
      [now, limit],
    );
    return rows.map((row) => ({ ...row, key: Number(row.key) }));
  }
}
