import { compileCalendar, vietnamCalendar } from '@minhbach/calendar';
import type { ClosedCounts, DetectorId } from './detector.js';
import { detectors } from './detectors.js';
import type { ReviewedCase } from './reviewed-case.js';

const calendar = compileCalendar(vietnamCalendar);

/** Due on Friday 2026-10-16, closed the day before, with nothing to look at. */
const plain: ReviewedCase = {
  requestKey: '1',
  code: 'YC-2026-000001',
  agencyCode: 'stc',
  closedOn: '2026-10-15',
  dueOn: '2026-10-16',
  extension: null,
  pauses: [],
  agencies: ['stc'],
  askedAgainOn: null,
};

function isTripped(id: DetectorId, subject: Partial<ReviewedCase>): boolean {
  const detector = detectors.find((each) => each.id === id);
  if (detector?.looksAt !== 'cases') throw new Error(`${id} does not look at cases`);
  return detector.isTripped({ ...plain, ...subject }, calendar);
}

const pause = (on: string, evidence: string | null = '5/TB') => ({ on, evidence });
const extended = (approvedOn: string) => ({ approvedOn, previousDueOn: '2026-10-09' });

describe('signs to look into', () => {
  it.each(detectors.filter(({ looksAt }) => looksAt === 'cases').map(({ id }) => id))(
    '%s says nothing of a plain case',
    (id) => {
      expect(isTripped(id, {})).toBe(false);
    },
  );

  it.each<[DetectorId, string, Partial<ReviewedCase>, boolean]>([
    [
      'pause-or-extension-late',
      'a pause two working days before',
      { pauses: [pause('2026-10-14')] },
      true,
    ],
    ['pause-or-extension-late', 'a pause on the due date', { pauses: [pause('2026-10-16')] }, true],
    [
      'pause-or-extension-late',
      'a pause three working days before',
      { pauses: [pause('2026-10-13')] },
      false,
    ],
    [
      'pause-or-extension-late',
      'a pause after the due date, which is late anyway',
      { pauses: [pause('2026-10-19')] },
      false,
    ],
    [
      'pause-or-extension-late',
      'a pause of a case without a due date',
      { pauses: [pause('2026-10-16')], dueOn: null },
      false,
    ],
    [
      'pause-or-extension-late',
      'an extension on the day before',
      { extension: extended('2026-10-08') },
      true,
    ],
    [
      'pause-or-extension-late',
      'an extension on Tuesday for Friday',
      { extension: extended('2026-10-06') },
      false,
    ],
    [
      'pause-or-extension-late',
      'a pause right before the due date that was then extended',
      { extension: extended('2026-10-06'), pauses: [pause('2026-10-05'), pause('2026-10-12')] },
      false,
    ],
    [
      'pause-or-extension-late',
      'a pause on the first due date, extended at once',
      {
        extension: { approvedOn: '2026-10-09', previousDueOn: '2026-10-09' },
        pauses: [pause('2026-10-08')],
      },
      true,
    ],
    ['forwarded-back', 'a request that came back', { agencies: ['stc', 'skhcn', 'stc'] }, true],
    [
      'forwarded-back',
      'a request that went on twice',
      { agencies: ['stc', 'skhcn', 'vpubnd'] },
      false,
    ],
    [
      'asked-again-soon',
      'asked again on the tenth working day',
      { askedAgainOn: '2026-10-29' },
      true,
    ],
    ['asked-again-soon', 'asked again on the eleventh', { askedAgainOn: '2026-10-30' }, false],
    [
      'pause-untold',
      'a pause without evidence',
      { pauses: [pause('2026-10-08'), pause('2026-10-09', null)] },
      true,
    ],
    ['pause-untold', 'a pause by a letter', { pauses: [pause('2026-10-08')] }, false],
  ])('%s: %s → %s', (id, _, subject, expected) => {
    expect(isTripped(id, subject)).toBe(expected);
  });

  it.each<[ClosedCounts, boolean]>([
    [{ closed: 10, onLastDay: 5 }, true],
    [{ closed: 10, onLastDay: 4 }, false],
    [{ closed: 9, onLastDay: 9 }, false],
    [{ closed: 0, onLastDay: 0 }, false],
  ])('answers-on-last-day: %j → %s', (counts, expected) => {
    const detector = detectors.find(({ id }) => id === 'answers-on-last-day');

    expect(detector?.looksAt === 'agencies' && detector.isTripped(counts)).toBe(expected);
  });
});
