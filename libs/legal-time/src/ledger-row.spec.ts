import { entryOf, lineOf } from './ledger-row.js';

describe('a ledger row', () => {
  const subject = { type: 'information-request', key: '9007199254740993' } as const;
  const recordedAt = new Date('2026-10-05T03:00:00.000Z');
  const entry = {
    kind: 'pause',
    effectiveOn: '2026-10-05',
    actor: '17',
    basis: null,
    evidence: '04/CV-VPUBND',
    data: { reason: 'Chờ người yêu cầu làm rõ' },
  } as const;

  it.each([null, '2026-10-05T02:00:00.000Z'])('gives back the entry of %s', (effectiveAt) => {
    const line = lineOf(subject, 2, { ...entry, effectiveAt }, recordedAt);
    expect(line).toMatchObject({ subjectType: subject.type, subjectKey: subject.key, position: 2 });
    expect(entryOf(line)).toEqual({
      ...entry,
      effectiveAt,
      recordedAt: '2026-10-05T03:00:00.000Z',
    });
  });
});
