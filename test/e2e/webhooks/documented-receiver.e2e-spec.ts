import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { webhookEventTypes } from '@minhbach/webhooks';
import { EventReceiver } from '../../support/event-receiver.js';
import { WebhookRoom } from '../../support/webhook-room.js';

type ReadEvent = (
  headers: Readonly<Record<string, unknown>>,
  body: string,
  secret: string,
  now?: number,
) => { readonly type: string } | null;

const guide = readFileSync('docs/how-to/receive-events.md', 'utf8');

/** The program that the guide prints, as somebody would copy it. */
async function printedProgram(folder: string): Promise<ReadEvent> {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
  const file = join(folder, 'receive.mjs');
  writeFileSync(file, code);
  const { readEvent } = (await import(pathToFileURL(file).href)) as { readEvent: ReadEvent };
  return readEvent;
}

describe('the guide for receivers', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minhbach-guide-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints a program that knows genuine events, and only these', async () => {
    // given
    const readEvent = await printedProgram(folder);
    const receiver = await EventReceiver.start();
    const room = await WebhookRoom.open([receiver.host]);
    const { key, secret } = await room.subscribe(receiver.address);
    const rotated = await room.subscriptions.rotate(key, 24);
    await room.happens();

    // when
    await room.bring();

    // then
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    const now = room.clock.fixed().getTime();
    const newSecret = (rotated as { secret: string }).secret;
    expect(readEvent(headers, body, secret, now)?.type).toBe('vn.minhbach.request.answered');
    expect(readEvent(headers, body, newSecret, now)?.type).toBe('vn.minhbach.request.answered');
    expect(readEvent(headers, `${body} `, secret, now)).toBeNull();
    expect(readEvent(headers, body, `whsec_${'A'.repeat(43)}=`, now)).toBeNull();
    expect(readEvent(headers, body, secret, now + 301_000)).toBeNull();
    expect(readEvent({ ...headers, 'webhook-id': 'x' }, body, secret, now)).toBeNull();
    expect(readEvent({}, body, secret, now)).toBeNull();
    await room.close();
    await receiver.stop();
  });

  it.each(webhookEventTypes)('says what %s is', (type) => {
    const [subject = '', word = ''] = type.split('.');
    expect(guide).toMatch(
      new RegExp(`\`${subject}\\.${word}\`|\`${subject}\\.[a-z-]+\`, \`${word}\``),
    );
  });
});
