import { jest } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { breakOff, EventReceiver } from '../../support/event-receiver.js';
import { until } from '../../support/until.js';
import { WebhookRoom } from '../../support/webhook-room.js';

describe('an event for another system', () => {
  let room: WebhookRoom;
  let receiver: EventReceiver;
  let slow: EventReceiver;

  beforeAll(async () => {
    receiver = await EventReceiver.start();
    slow = await EventReceiver.start();
    room = await WebhookRoom.open([receiver.host, slow.host], ['localhost:443']);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await room.empty();
    for (const each of [receiver, slow]) {
      each.answer = () => 204;
      each.received.length = 0;
    }
  });
  afterAll(async () => {
    await room.close();
    await receiver.stop();
    await slow.stop();
  });

  /** As a receiver does it, with the package of the people who wrote the rule. */
  function isSignedBy(secret: string, { headers, body } = received()): boolean {
    jest.spyOn(Date, 'now').mockReturnValue(room.clock.fixed().getTime());
    try {
      new Webhook(secret).verify(body, headers as Record<string, string>);
      return true;
    } catch {
      return false;
    } finally {
      jest.restoreAllMocks();
    }
  }

  function received(index = 0) {
    const event = receiver.received[index];
    if (!event) throw new Error('nothing came');
    return event;
  }

  it('comes once, as a CloudEvent that its receiver can check', async () => {
    // given
    const { key, secret } = await room.subscribe(receiver.address);
    await room.happens();

    // when
    await room.bring();
    await room.bring();

    // then
    expect(receiver.received).toHaveLength(1);
    const { headers, body, id } = received();
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(JSON.parse(body)).toEqual({
      ...{ specversion: '1.0', id, source: 'https://minhbach.tinh.example/api' },
      ...{ type: 'vn.minhbach.request.answered', subject: 'YC-2026-000001' },
      ...{ time: '2026-11-30T02:00:00.000Z', datacontenttype: 'application/json' },
      data: { key: '4711', dueOn: '2026-12-04' },
    });
    expect(isSignedBy(secret)).toBe(true);
    expect(isSignedBy(secret, { ...received(), body: body.replace('4711', '4712') })).toBe(false);
    expect(await room.deliveries(key)).toMatchObject([
      { eventId: id, state: 'delivered', attempts: [{ status: 204, failure: null }] },
    ]);
  });

  it('is not written when what happened is taken back', async () => {
    const { key } = await room.subscribe(receiver.address);
    const failing = room.happens({}, () => {
      throw new Error('the step failed');
    });
    await expect(failing).rejects.toThrow('the step failed');
    expect(await room.deliveries(key)).toEqual([]);
  });

  it.each([
    ['of all types and agencies', {}, 3],
    ['of some types', { eventTypes: ['request.answered' as const] }, 2],
    ['of one agency', { agencyCode: 'stc' }, 1],
    ['that never are', { eventTypes: ['answer.withdrawn' as const] }, 0],
  ])('goes to whoever wants those %s', async (_name, wanted, count) => {
    // given
    await room.subscribe(receiver.address, wanted);
    await room.happens();
    await room.happens({ agencyCodes: ['stc', 'stp'] });
    await room.happens({ type: 'request.closed' });

    // when
    await room.bring();

    // then
    expect(receiver.received).toHaveLength(count);
  });

  it('is nowhere where nobody wants it', async () => {
    await room.happens();
    expect(await room.query('SELECT FROM webhook_event')).toHaveLength(0);
  });

  it('comes again under the same id when the answer got lost', async () => {
    // given
    const { key } = await room.subscribe(receiver.address);
    receiver.answer = () => (receiver.received.length === 1 ? breakOff : 200);
    await room.happens();

    // when
    await room.bring();
    room.clock.advance({ seconds: 13 });
    await room.bring();

    // then
    expect(receiver.received).toHaveLength(2);
    expect(received(1).id).toBe(received(0).id);
    expect(received(1).body).toBe(received(0).body);
    expect(received(1).headers['webhook-timestamp']).not.toBe(
      received(0).headers['webhook-timestamp'],
    );
    expect(await room.deliveries(key)).toMatchObject([
      {
        state: 'delivered',
        attempts: [
          { failure: 'unreachable', status: null },
          { failure: null, status: 200 },
        ],
      },
    ]);
  });

  it.each([
    ['an error', 500, 8, 12],
    ['the way to another address', 302, 8, 12],
    [
      'the wish to be left alone',
      (response: ServerResponse) => {
        response.writeHead(503, { 'retry-after': '300' }).end();
      },
      300,
      300,
    ],
  ])('answered with %s is tried again later', async (_name, answer, soonest, latest) => {
    // given
    const { key } = await room.subscribe(receiver.address);
    receiver.answer = () => answer;
    await room.happens();

    // when
    await room.bring();

    // then
    const [delivery] = await room.deliveries(key);
    const seconds = ((delivery?.dueAt?.getTime() ?? 0) - room.clock.fixed().getTime()) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(soonest);
    expect(seconds).toBeLessThanOrEqual(latest);
    expect(delivery).toMatchObject({ state: 'waiting', attempts: [{ failure: 'status' }] });
  });

  it('is given up after two days, and sent again when the administrator wants it', async () => {
    // given
    const { key } = await room.subscribe(receiver.address);
    receiver.answer = () => 500;
    await room.happens();
    const begun = room.clock.fixed().getTime();

    // when
    let dueAt: Date | null | undefined = room.clock.fixed();
    while (dueAt) {
      room.clock.set(dueAt);
      await room.bring();
      dueAt = (await room.deliveries(key))[0]?.dueAt;
    }

    // then
    const hours = (room.clock.fixed().getTime() - begun) / 3_600_000;
    expect(hours).toBeGreaterThan(35);
    expect(hours).toBeLessThan(58);
    expect(receiver.received).toHaveLength(19);
    expect(await room.deliveries(key)).toMatchObject([{ state: 'dead', dueAt: null }]);
    expect(await room.pulse.read()).toMatchObject({ deadLetters: 1, oldestSeconds: 0 });

    // when
    receiver.answer = () => 200;
    expect(await room.sent.sendDeadAgain(key)).toBe(1);
    await room.bring();

    // then
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
    expect(await room.deliveries(key)).toMatchObject([{ state: 'delivered' }]);
  });

  it('is signed with both secrets while one follows the other', async () => {
    // given
    const { key, secret: old } = await room.subscribe(receiver.address);
    const rotated = await room.subscriptions.rotate(key, 24);
    if (rotated === null || rotated === 'no-key') throw new Error('not rotated');

    const signed: boolean[][] = [];

    // when
    for (const hours of [0, 25]) {
      room.clock.advance({ hours });
      await room.happens();
      await room.bring();
      const secrets = [old, rotated.secret];
      signed.push(secrets.map((secret) => isSignedBy(secret, receiver.received.at(-1))));
    }

    // then
    expect(signed).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('keeps its secrets where the database alone does not tell them', async () => {
    // given
    const { key, secret } = await room.subscribe(receiver.address);
    const [row] = await room.query<{ secret: Buffer }>('SELECT secret FROM webhook_subscription');
    expect(row?.secret.includes(secret.slice(6, 20))).toBe(false);
    await room.happens();

    // when
    await room.bring(await room.another({ key: Buffer.alloc(32, 8) }));

    // then
    expect(receiver.received).toEqual([]);
    expect(await room.deliveries(key)).toMatchObject([
      { attempts: [{ failure: 'secret-unreadable' }] },
    ]);
  });

  it.each([
    ['ftp://127.0.0.1/x', 'not-an-address'],
    ['su-kien', 'not-an-address'],
    ['https://user:secret@localhost/x', 'not-an-address'],
    ['http://localhost:443/x', 'not-https'],
    ['https://localhost:8443/x', 'host-not-allowed'],
    ['https://example.vn/x', 'host-not-allowed'],
    ['https://127.0.0.1:1/x', 'host-not-allowed'],
    ['http://169.254.169.254/latest', 'not-https'],
    ['https://169.254.169.254/latest', 'host-not-allowed'],
  ])('never goes to %s: %s', async (address, fault) => {
    await expect(room.subscribe(address)).rejects.toThrow(fault);
  });

  it('does not go to a host of the public network whose name leads inside', async () => {
    // given
    const { key } = await room.subscribe('https://localhost/su-kien');
    await room.happens();

    // when
    await room.bring();

    // then
    expect(await room.deliveries(key)).toMatchObject([
      { attempts: [{ failure: 'host-not-allowed', status: null }] },
    ]);
  });

  it('does not go to a host that the deployment no longer allows', async () => {
    const { key } = await room.subscribe(receiver.address);
    await room.happens();
    await room.bring(await room.another({ hostsInside: [] }));
    expect(receiver.received).toEqual([]);
    expect(await room.deliveries(key)).toMatchObject([
      { attempts: [{ failure: 'host-not-allowed' }] },
    ]);
  });

  it('is brought by another worker when the first one died with it in its hands', async () => {
    // given
    const { key } = await room.subscribe(receiver.address);
    await room.happens();
    const hanging: ServerResponse[] = [];
    receiver.answer = () => (response) => hanging.push(response);
    const dying = await room.another();
    await dying.setOut();
    await until('the first worker hangs', () => Promise.resolve(hanging.length > 0));

    // when
    receiver.answer = () => 200;
    const next = await room.another();
    await room.bring(next);
    expect(receiver.received).toHaveLength(1);
    room.clock.advance({ seconds: 61 });
    await room.bring(next);

    // then
    expect(receiver.received.map(({ id }) => id)).toEqual([received().id, received().id]);
    expect(await room.deliveries(key)).toMatchObject([{ state: 'delivered' }]);

    // when
    hanging.forEach(breakOff);
    await dying.settled();

    // then
    expect(await room.deliveries(key)).toMatchObject([{ state: 'delivered' }]);
  });

  it('comes once though several workers are at it', async () => {
    // given
    await room.subscribe(receiver.address);
    for (let each = 0; each < 20; each++) await room.happens();
    const couriers = await Promise.all([room.another(), room.another()]);

    // when
    await Promise.all(couriers.map((courier) => room.bring(courier)));

    // then
    expect(receiver.received).toHaveLength(20);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(20);
  });

  it('does not wait for a receiver who is slow', async () => {
    // given
    const held: (() => void)[] = [];
    slow.answer = () => (response) => held.push(() => response.writeHead(200).end());
    await room.subscribe(slow.address);
    await room.subscribe(receiver.address);
    for (let each = 0; each < 10; each++) await room.happens();

    // when
    await room.courier.setOut();
    await until('everything is with the quick one', () =>
      Promise.resolve(receiver.received.length === 10),
    );

    // then
    expect(slow.received).toHaveLength(4);

    // when
    slow.answer = () => 200;
    for (const answer of held) answer();
    await room.courier.settled();

    // then
    expect(slow.received).toHaveLength(10);
  });

  it('finds no receiver any more: he is suspended, and the administrator hears of it', async () => {
    // given
    const { key } = await room.subscribe(receiver.address);
    receiver.answer = () => 410;
    await room.happens();

    // when
    await room.bring();
    await room.happens();
    room.clock.advance({ hours: 1 });
    await room.bring();

    // then
    expect(receiver.received).toHaveLength(1);
    expect(await room.subscriptions.list()).toMatchObject([
      { key, suspendedFor: 'gone', waiting: 2 },
    ]);
    expect(await room.pulse.read()).toMatchObject({ suspended: 1, oldestSeconds: 0 });
    const told = await room.query<{ role: string; kind: string; text: string }>(
      `SELECT p.role, n.kind, n.text FROM notification n JOIN person p ON p.key::text = n.recipient`,
    );
    expect(new Set(told.map(({ role, kind }) => `${role} ${kind}`))).toEqual(
      new Set(['admin webhook-suspended']),
    );
    expect(told[0]?.text).toContain('“Kho dữ liệu dùng chung”');

    // when
    receiver.answer = () => 200;
    expect(await room.subscriptions.resume(key)).toBe(true);
    await room.bring();

    // then
    expect(receiver.received).toHaveLength(3);
    expect(await room.subscriptions.list()).toMatchObject([
      { suspendedAt: null, failingSince: null, waiting: 0 },
    ]);
  });

  it('is kept from a receiver who has failed for three days', async () => {
    // given
    await room.subscribe(receiver.address);
    receiver.answer = () => 500;

    // when
    for (const hours of [0, 71, 1]) {
      room.clock.advance({ hours });
      await room.happens();
      await room.bring();
    }

    // then
    expect(await room.subscriptions.list()).toMatchObject([
      { suspendedFor: 'failing', waiting: 3 },
    ]);
  });

  it('waits while its receiver is paused, and is gone when he has ended', async () => {
    // given
    const { key } = await room.subscribe(receiver.address);
    await room.subscriptions.pause(key, '1');
    await room.happens();

    // when
    await room.bring();

    // then
    expect(receiver.received).toEqual([]);
    expect(await room.deliveries(key)).toMatchObject([{ state: 'waiting', attempts: [] }]);

    // when
    await room.subscriptions.end(key, '1');
    await room.happens();

    // then
    expect(await room.deliveries(key)).toEqual([]);
    expect(await room.subscriptions.list()).toEqual([]);
  });

  it('is let go after ninety days', async () => {
    // given
    const { key } = await room.subscribe(receiver.address);
    await room.happens();
    await room.bring();
    const counts: number[] = [];

    // when
    for (const days of [89, 2]) {
      room.clock.advance({ days });
      counts.push(await room.keeping.letGo());
    }

    // then
    expect(counts).toEqual([0, 1]);
    expect(await room.deliveries(key)).toEqual([]);
  });
});
