import { proofFaults, proofInWords, reportFaults, type DeliveryForm } from './delivery-proof.js';
import { Delivery } from './delivery.entity.js';

/** Issued on Monday 5 October 2026; it is Thursday the 8th. */
const now = { today: '2026-10-08', issuedOn: '2026-10-05', email: 'mau@example.vn', before: [] };
const item: DeliveryForm = { method: 'post', itemNumber: 'RR123456789VN', sentOn: '2026-10-06' };
const message: DeliveryForm = { method: 'email', messageId: '<1@stc>', sentOn: '2026-10-06' };
const bounced = { method: 'email', emailAddress: 'mau@example.vn', itemNumber: null } as const;
const returned = { method: 'post', emailAddress: null, itemNumber: 'RR123456789VN' } as const;

describe('the proof of a delivery', () => {
  it.each<[string, DeliveryForm, object, string[]]>([
    ['the portal', { method: 'portal' }, {}, []],
    ['a receipt', { method: 'office', receiver: 'Mẫu' }, {}, []],
    ['an item of the day', { ...item, sentOn: '2026-10-08' }, {}, []],
    ['an item of the day of the answer', { ...item, sentOn: '2026-10-05' }, {}, []],
    [
      'an item sent before it',
      { ...item, sentOn: '2026-10-04' },
      {},
      ['/sentOn before-the-answer'],
    ],
    ['an item of tomorrow', { ...item, sentOn: '2026-10-09' }, {}, ['/sentOn day-to-come']],
    ['an item that arrived', { ...item, receivedOn: '2026-10-08' }, {}, []],
    [
      'an item that arrived before it was sent',
      { ...item, receivedOn: '2026-10-05' },
      {},
      ['/receivedOn before-it-was-sent'],
    ],
    [
      'everything at once',
      { ...item, sentOn: '2026-10-01', receivedOn: '2026-10-09' },
      { before: [returned] },
      ['/itemNumber item-used', '/sentOn before-the-answer', '/receivedOn day-to-come'],
    ],
    ['another item after one came back', item, { before: [bounced] }, []],
    ['a message', message, {}, []],
    ['a message to nobody', message, { email: null }, ['/emailAddress no-email-address']],
    [
      'a message to another address',
      { ...message, emailAddress: 'khac@example.vn' },
      { email: null, before: [bounced] },
      [],
    ],
    ['the address that failed', message, { before: [bounced] }, ['/emailAddress address-failed']],
  ])('%s', (_what, form, changes, faults) => {
    const found = proofFaults(form, { ...now, ...changes });
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });

  it.each([
    ['the day of sending', '2026-10-06', []],
    ['today', '2026-10-08', []],
    ['before it was sent', '2026-10-05', ['before-it-was-sent']],
    ['tomorrow', '2026-10-09', ['day-to-come']],
  ])('may come back or arrive on %s', (_what, on, codes) => {
    expect(reportFaults(on, '2026-10-06', '2026-10-08').map(({ code }) => code)).toEqual(codes);
  });

  it.each<[Partial<Delivery>, string]>([
    [{ method: 'portal', downloadedAt: null }, 'Đăng trên Cổng thông tin để tải về'],
    [
      { method: 'portal', downloadedAt: new Date('2026-10-05T18:00:00Z') },
      'Đã tải về trên Cổng thông tin ngày 06/10/2026',
    ],
    [
      { method: 'email', messageId: '<1>', sentOn: '2026-10-06' },
      'Thư điện tử <1>, gửi ngày 06/10/2026',
    ],
    [
      { method: 'post', itemNumber: 'RR1', sentOn: '2026-10-06' },
      'Bưu gửi RR1, gửi ngày 06/10/2026',
    ],
    [{ method: 'office', receiver: 'Mẫu', sentOn: null }, 'Ký nhận trực tiếp tại trụ sở'],
    [
      { method: 'code', carrier: 'email', emailAddress: 'mau@example.vn' },
      'Mã truy cập một lần gửi qua thư điện tử',
    ],
  ])('in words names nobody: %j', (facts, words) => {
    const none = { sentOn: null, downloadedAt: null };
    expect(proofInWords(Object.assign(new Delivery(), none, facts))).toBe(words);
  });
});
