import type { ProcessMap } from '@minhbach/runtime';
import { lostTime, type LateCause } from './lost-time.js';

type Told = readonly [name: string, person: string | null, to: string | null, cause: LateCause];
type Past = ProcessMap['past'][number];
type Current = ProcessMap['current'][number];

const until = '2026-10-20T00:00:00Z';
const step = (elementId: string, from: string, type = 'userTask') =>
  ({ elementId, name: elementId, type, lane: null, properties: {}, from }) as unknown as Past;
const done = (elementId: string, from: string, to: string, type?: string): Past => ({
  ...step(elementId, from, type),
  ...{ state: 'done', to, by: '7' },
});
const open = (elementId: string, from: string, assignee: string | null): Current =>
  ({
    ...step(elementId, from),
    state: 'current',
    token: { why: { kind: 'user-task', assignee } },
  }) as unknown as Current;

const days = (day: string) => `2026-10-${day}T00:00:00Z`;

describe('where a late request lost its time', () => {
  it.each<[string, Past[], Current[], Told | null]>([
    ['nowhere, when nobody had anything to do', [], [], null],
    [
      'with whoever had it longest',
      [done('handle', days('05'), days('12')), done('sign', days('12'), days('13'))],
      [],
      ['handle', '7', days('12'), 'being-worked-on'],
    ],
    [
      'on the desk of the one who signs',
      [done('handle', days('05'), days('06')), done('sign', days('06'), days('13'))],
      [],
      ['sign', '7', days('13'), 'awaiting-signature'],
    ],
    [
      'with nobody, while nobody took it',
      [done('handle', days('05'), days('06'))],
      [open('draft-answer', days('06'), null)],
      ['draft-answer', null, null, 'unassigned'],
    ],
    [
      'with another agency that was asked',
      [],
      [open('give-opinion', days('05'), '9'), open('handle', days('10'), '7')],
      ['give-opinion', '9', null, 'awaiting-opinion'],
    ],
    [
      'not with the requester, and not in the machine',
      [
        done('supplement', days('01'), days('19')),
        done('route', days('01'), days('19'), 'serviceTask'),
      ],
      [open('handle', days('19'), '7')],
      ['handle', '7', null, 'being-worked-on'],
    ],
  ])('%s', (_where, past, current, expected) => {
    const lost = lostTime({ past, current }, until);
    expect(lost && [lost.name, lost.person, lost.to, lost.cause]).toEqual(expected);
  });
});
