import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UnitOfWork } from '@minhbach/database';
import { seedDemoMail } from '@minhbach/notifications';
import { inSpan, withTrace } from '@minhbach/tracing';
import type { INestApplicationContext } from '@nestjs/common';
import { createWorkerApp } from '../../../apps/worker/src/create-worker-app.js';
import { ServiceLogger } from '../../../apps/worker/src/service-logger.js';
import { startTracing, type Tracing } from '../../../apps/worker/src/start-tracing.js';
import { ApiUnderTest } from '../../support/api-under-test.js';
import { EventReceiver } from '../../support/event-receiver.js';
import { aSubmission, completeTask } from '../../support/request-over-http.js';
import { TraceReceiver } from '../../support/trace-receiver.js';
import { until } from '../../support/until.js';
import { announceFile, sendPart } from '../../support/upload.js';

/** Nobody would ever type this. */
const canary = 'chim-hoàng-yến-7f3a91';
const completion = 'POST /api/tasks/:key/completion';
const webhookKey = Buffer.alloc(32, 7);

/** An api and a worker with real bells, a receiver of events, mails that become files, and a collector of traces. */
describe('traces', () => {
  let collector: TraceReceiver;
  let receiver: EventReceiver;
  let api: ApiUnderTest;
  let worker: INestApplicationContext;
  let tracing: Tracing | null = null;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'minhbach-mails-'));
    collector = await TraceReceiver.start();
    receiver = await EventReceiver.start();
    const hosts = [receiver.host];
    api = await ApiUnderTest.start({ bells: {}, webhookHosts: hosts, webhookKey });
    await api.app.get(UnitOfWork).run(seedDemoMail);
    await api.deploy('information-request');
    worker = await createWorkerApp({
      databaseUrl: api.database.url,
      reconcileEveryMs: 3_600_000,
      poolSize: 5,
      webhooks: { hosts: [], hostsInside: hosts, key: webhookKey },
      mail: { url: pathToFileURL(folder).href, from: 'mb@example.vn', digestHour: 7 },
    });
    await api.post('quantri', '/api/webhooks', { name: 'Kho', address: receiver.address });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await tracing?.close();
    tracing = null;
    collector.spans.length = 0;
    receiver.received.length = 0;
  });
  afterAll(async () => {
    await worker.close();
    await api.stop();
    await receiver.stop();
    await collector.stop();
    rmSync(folder, { recursive: true });
  });

  const begin = async () => {
    tracing = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.endpoint}/` }, 'api');
  };
  const submit = (changes: object = {}) =>
    api.post('doanhnghiep1', '/api/requests', { ...aSubmission, ...changes });
  const received = async (name: string, pathEnd: string) =>
    until(`${name} came from ${pathEnd}`, async () => {
      await tracing?.flush();
      return collector.pathTo(name)[0] === pathEnd;
    });

  it('follow a request from the call over the steps and jobs to the event, the mail and the file', async () => {
    // given
    await begin();

    // when
    const reply = await submit({ title: canary, purpose: canary, items: [canary] });
    const key = String(reply.body.key);
    await received('webhook POST', 'POST /api/requests');
    await completeTask(api, key, 'register', 'tiepnhan.vpubnd', {});
    await received('mail send', completion);
    const file = await announceFile(api, 'doanhnghiep1', `${canary}.pdf`, 10);
    await sendPart(api, 'doanhnghiep1', file, 0, Buffer.from(canary).subarray(0, 10));
    await api.get('doanhnghiep1', `/api/requests/${key}?q=${canary}`);
    await received('file write', 'PATCH /api/files/:key/content');

    // then
    const [call, step, done] = ['POST /api/requests', 'step start', 'step complete-job'];
    const assigned = [call, step, 'job request.assign-agency', done];
    expect(collector.pathTo('webhook POST')).toEqual([...assigned, 'webhook POST']);
    expect(collector.pathTo('mail send')).toEqual([
      ...[completion, 'step complete-user-task', 'job request.register', done, 'mail send'],
    ]);
    expect(collector.pathTo('file write')).toEqual(['PATCH /api/files/:key/content', 'file write']);
  });

  it('say nothing of what anybody wrote or who he is', () => {
    const told = [
      canary,
      aSubmission.contact.name,
      aSubmission.contact.idNumber,
      'doanhnghiep1',
      '@',
    ];

    expect(collector.text).toContain('POST /api/requests');
    expect(told.filter((each) => collector.text.includes(each))).toEqual([]);
    expect(collector.text).not.toContain(encodeURIComponent(canary));
  });

  it('go on with what a caller brings only behind a proxy of ours', async () => {
    await begin();
    const traceparent = '00-11111111111111111111111111111111-2222222222222222-01';

    await api.call({ method: 'GET', url: '/api/health', headers: { traceparent } });
    await until('the call is told', async () => {
      await tracing?.flush();
      return collector.spans.length > 0;
    });

    expect(collector.spans.map(({ traceId }) => traceId)).not.toContain('1'.repeat(32));
  });

  it('leave their id in the log', async () => {
    // given
    await begin();
    let log = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      log += text.toString();
      return true;
    });
    const logger = new ServiceLogger({ LOG_FORMAT: 'json' });

    // when
    const later = await inSpan('work', { from: null }, async () =>
      withTrace(() => {
        logger.error('failed', 'Worker');
      }),
    );
    later();
    await until('the span came', async () => {
      await tracing?.flush();
      return collector.spans.length > 0;
    });

    // then
    const traceId = collector.spans.find(({ name }) => name === 'work')?.traceId;
    expect(JSON.parse(log)).toMatchObject({ level: 'error', message: 'failed', traceId });
  });

  it('cost nothing where nobody asks for them: no row, no statement, no span', async () => {
    const rows = async () => (await api.query('SELECT count(*) FROM trace_context'))[0];
    const before = await rows();
    expect(await startTracing({}, 'api')).toBeNull();

    await submit();
    await until('the event is there', async () => receiver.received.length > 0);

    expect(await rows()).toEqual(before);
    expect(collector.spans).toEqual([]);
  });
});
