import { legalRegimes } from '@minhbach/calendar';
import { citationsOf, citedGround } from './citations.js';

describe('what letters cite', () => {
  it('is known for every regime', () => {
    for (const { id } of legalRegimes) expect(citationsOf(id).law).toContain('Luật Tiếp cận');
    expect(() => citationsOf('LAW_1999')).toThrow('LAW_1999');
  });

  it('of the law whose text was not at hand is no article, and marked', () => {
    for (const cited of Object.values(citationsOf('LAW_2026'))) {
      expect(cited).not.toMatch(/Điều|khoản|QH/);
      expect(cited).toMatch(/ \(\*\)$/);
    }
    expect(citedGround('dd', 'LAW_2026')).toMatch(/^Yêu cầu vượt quá [^0-9]+ \(\*\)$/);
  });

  it('of the law of 2016 is the article, marked where it is from memory', () => {
    const { law, appeal, refusal } = citationsOf('LAW_2016');
    expect(law).toBe('Luật Tiếp cận thông tin số 104/2016/QH13');
    expect(appeal).toBe(`Điều 14 ${law} (*)`);
    expect(refusal).toBe(`khoản 1 Điều 28 ${law}`);
    expect(citedGround('dd', 'LAW_2016')).toContain(`(điểm đ khoản 1 Điều 28 ${law})`);
  });
});
