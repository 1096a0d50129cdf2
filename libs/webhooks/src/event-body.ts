/** An event as it is kept. */
export interface KeptEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly occurredAt: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Media type of what is sent. */
export const eventMediaType = 'application/cloudevents+json; charset=utf-8';

/** The event in the structured form of CloudEvents 1.0 (JSON event format, §3): the same text at every attempt. */
export function eventBody({ id, type, subject, occurredAt, data }: KeptEvent, source: string) {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source,
    type: `vn.minhbach.${type}`,
    subject,
    time: occurredAt.toISOString(),
    datacontenttype: 'application/json',
    data,
  });
}
