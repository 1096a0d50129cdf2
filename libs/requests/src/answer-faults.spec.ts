import { answerFaults, type DraftedAnswer, type Standing } from './answer-faults.js';

const standing: Standing = {
  positions: [1, 2],
  givenBefore: ['YC-2026-000001', 'YC-2026-000002'],
  costsUnpaid: false,
  consentPending: [],
  consentDenied: [],
};

const given = (position: number): DraftedAnswer => ({
  position,
  outcome: 'given',
  answer: 'Gửi kèm Quyết định',
});

describe('faults of a drafted answer', () => {
  it.each([
    ['both items given', [given(1), given(2)], []],
    [
      'one refused with its ground',
      [given(1), { position: 2, outcome: 'refused', ground: 'a' }],
      [],
    ],
    ['an item left out', [given(1)], ['/answers item-unanswered']],
    [
      'a refusal without ground',
      [given(1), { position: 2, outcome: 'refused' }],
      ['/answers/1/ground ground-missing'],
    ],
    [
      'a part without ground',
      [given(1), { position: 2, outcome: 'partly-given', answer: 'Trang 1 đến 3' }],
      ['/answers/1/ground ground-missing'],
    ],
    [
      'a ground for what is given',
      [given(1), { ...given(2), ground: 'a' }],
      ['/answers/1/ground ground-not-needed'],
    ],
    [
      'what is public without its address',
      [given(1), { position: 2, outcome: 'refused', ground: 'b' }],
      ['/answers/1/link link-missing'],
    ],
    [
      'an address of what is not public',
      [given(1), { position: 2, outcome: 'refused', ground: 'a', link: 'https://example.vn/' }],
      ['/answers/1/link link-not-needed'],
    ],
    ...(
      [
        [['YC-2026-000001', 'YC-2026-000002'], []],
        [undefined, ['/answers/1/earlierRequests not-given-twice']],
        [['YC-2026-000001'], ['/answers/1/earlierRequests not-given-twice']],
        [['YC-2026-000001', 'YC-2026-000009'], ['/answers/1/earlierRequests not-given-twice']],
      ] as const
    ).map(([earlierRequests, expected]) => [
      'a refusal of what was given before',
      [given(1), { position: 2, outcome: 'refused', ground: 'd', earlierRequests }],
      expected,
    ]),
    [
      'earlier requests for another ground',
      [given(1), { position: 2, outcome: 'refused', ground: 'a', earlierRequests: [] }],
      ['/answers/1/earlierRequests earlier-not-needed'],
    ],
    [
      'an empty answer',
      [given(1), { position: 2, outcome: 'not-held', answer: ' ' }],
      ['/answers/1/answer answer-missing'],
    ],
    ['an item twice', [given(1), given(2), given(1)], ['/answers/2/position item-answered-twice']],
    ['an item too many', [given(1), given(2), given(3)], ['/answers/2/position item-unknown']],
  ] as [string, DraftedAnswer[], string[]][])('%s: %j', (_name, answers, expected) => {
    const faults = answerFaults(answers, standing);
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });

  const refused = (position: number): DraftedAnswer => ({
    position,
    outcome: 'refused',
    ground: 'e',
  });

  it.each([
    ['given although unpaid', true, [given(1), refused(2)], ['/answers/0/outcome costs-unpaid']],
    ['refused as unpaid', true, [refused(1), refused(2)], []],
    [
      'refused for costs that nobody owes',
      false,
      [given(1), refused(2)],
      ['/answers/1/ground costs-not-unpaid'],
    ],
  ] as [string, boolean, DraftedAnswer[], string[]][])(
    'of one that costs: %s',
    (_name, costsUnpaid, answers, expected) => {
      const faults = answerFaults(answers, { ...standing, costsUnpaid });
      expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
    },
  );

  const part: DraftedAnswer = {
    position: 1,
    outcome: 'partly-given',
    ground: 'a',
    answer: 'Không kèm tên',
  };

  it.each([
    ['given before he answered', { consentPending: [1] }, given(1), 'consent-pending'],
    ['given in part before he answered', { consentPending: [1] }, part, 'consent-pending'],
    ['given against his will', { consentDenied: [1] }, given(1), 'consent-denied'],
    ['given without what concerns him', { consentDenied: [1] }, part, null],
    ['another item', { consentDenied: [2], consentPending: [2] }, given(1), null],
  ] as [string, Partial<Standing>, DraftedAnswer, string | null][])(
    'of one that needs the consent of a third party: %s',
    (_name, consent, answer, code) => {
      const faults = answerFaults([answer], { ...standing, positions: [1], ...consent });
      expect(faults.map((fault) => fault.code)).toEqual(code === null ? [] : [code]);
    },
  );
});
