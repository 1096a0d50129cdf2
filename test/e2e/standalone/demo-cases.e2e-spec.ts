import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { instantAt } from '@minhbach/calendar';
import { jest } from '@jest/globals';
import { playDemoCases } from '../../../apps/standalone/src/demo-cases/play-demo-cases.js';
import { ApiUnderTest } from '../../support/api-under-test.js';

jest.setTimeout(600_000);

/** A Wednesday. */
const today = ['2026-11-25', '10:00'] as const;

interface Listed {
  readonly status: string;
  readonly submittedOn: string;
  readonly breachedOn: string | null;
  readonly closedOn: string | null;
}

describe('the cases of the demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minhbach-files-'));
  const said: string[] = [];
  let api: ApiUnderTest;
  let requests: readonly Listed[];

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: [...today] });
    await api.deploy('information-request');
    await api.deploy('monthly-report');
    await api.deploy('standing-duty');
    await api.deploy('publication');
    await api.deploy('unit-review');
    await play();
    const page = await api.get('giamsat', '/api/requests?limit=100');
    requests = page.body.items as Listed[];
  });
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const play = async ({ demoCases = true, isHalted = () => false } = {}) => {
    const address = { host: '127.0.0.1', port: 8080, files: { url: pathToFileURL(folder).href } };
    const settings = { ...address, demoCases, demoPassword: undefined };
    await playDemoCases(
      api.database.url,
      settings,
      { say: (line) => said.push(line), isHalted },
      new Date(instantAt(...today)),
    );
  };
  const tasksOf = async (login: string) => {
    const { body } = await api.get(login, '/api/tasks?view=all&limit=100');
    return (body.items as { elementId: string; due: { state: string } | null }[]).map(
      ({ elementId, due }) => `${elementId} ${due?.state ?? ''}`,
    );
  };

  it('are played without a fault, over the last two months', () => {
    expect(said).toEqual([
      'Playing the cases of the demonstration, this once …',
      `There are ${String(requests.length)} requests to look at.`,
    ]);
    expect(
      new Set(requests.map(({ submittedOn }) => submittedOn.slice(0, 7))).size,
    ).toBeGreaterThan(1);
  });

  it('show duties of October in every state', async () => {
    const { body } = await api.get('giamsat', '/api/duty-periods?period=2026-10');
    const states = (body.items as { state: string }[]).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['open', 'reported', 'returned', 'accepted']));
  });

  it('show reviews of October in every state but returned', async () => {
    const { body } = await api.get('giamsat', '/api/unit-reviews?period=2026-10');
    const states = (body.items as { state: string }[]).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['open', 'concluded', 'remedying', 'closed']));
  });

  it('show documents on their way to the public', async () => {
    const { body } = await api.get('giamsat', '/api/publications');
    const states = (body.items as { state: string }[]).map(({ state }) => state);
    expect(states).toEqual(['proposed', 'approved', 'returned']);
  });

  it.each([
    ...['RECEIVED', 'AWAITING_REQUESTER', 'VALID', 'ASSIGNED', 'CONSULTING', 'AWAITING_PAYMENT'],
    ...['DRAFTED', 'RETURNED', 'SIGNED', 'DELIVERED'],
    ...[
      'FULFILLED',
      'PARTIALLY_FULFILLED',
      'REFUSED',
      'TRANSFERRED',
      'LAPSED',
      'WITHDRAWN',
      'MERGED',
    ],
  ])('show a request that is %s', (status) => {
    expect(requests.map((request) => request.status)).toContain(status);
  });

  it('show one that is late, and one that was answered late', () => {
    const late = requests.filter(({ breachedOn }) => breachedOn !== null);
    expect(late.filter(({ closedOn }) => closedOn === null)).not.toEqual([]);
    expect(late.filter(({ closedOn }) => closedOn !== null)).not.toEqual([]);
  });

  it.each([
    [
      'xuly.vpubnd',
      [
        'handle overdue',
        'handle due-today',
        'handle due-soon',
        'handle within',
        'revise-answer due-soon',
      ],
    ],
    ['xuly.vpubnd', ['notify-limit due-soon', 'record-consent overdue']],
    ['lanhdao.vpubnd', ['sign overdue', 'sign within', 'approve-extension due-soon']],
    ['vanthu.vpubnd', ['number-and-issue due-soon']],
    ['thuquy.vpubnd', ['record-payment within']],
    ['khieunai.stc', ['take-up-complaint due-soon']],
    ['giamdoc.vpubnd', ['decide-complaint within']],
    ['giamdoc.skhcn', ['director-decision overdue']],
  ])('give %s %j', async (login, expected) => {
    expect(await tasksOf(login)).toEqual(expect.arrayContaining(expected));
  });

  it('show an incident that says what to do, reports and published answers', async () => {
    const incidents = await api.get('quantri', '/api/incidents');
    expect(incidents.body.items).toMatchObject([
      { elementId: 'record-classification', message: expect.stringContaining('"channel":"zalo"') },
    ]);
    const reports = await api.get('giamsat', '/api/reports');
    expect(reports.body.items).toMatchObject([
      { status: { code: 'awaiting-director' } },
      { status: { code: 'issued' } },
    ]);
    const register = await api.call({ method: 'GET', url: '/api/published-answers' });
    expect(register.body.items).toHaveLength(3);
  });

  it('are not played again, nor where they are not wanted', async () => {
    const before = await api.rowCounts();
    await play();
    await play({ demoCases: false });
    expect(await api.rowCounts()).toEqual(before);
    expect(said).toHaveLength(2);
  });
});
