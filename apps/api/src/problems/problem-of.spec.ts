import { Refusal } from '@minhbach/runtime';
import { problemOf } from './problem-of.js';
import { problemTexts } from './problem-texts.js';
import { invalid, notFound } from './problem.js';

describe('a problem', () => {
  it.each([
    ['what is not there', notFound(), 'Không có nội dung nào ở đây mà bạn được xem.'],
    ['faults', invalid([]), 'Nội dung gửi lên có lỗi; từng lỗi được liệt kê bên dưới.'],
    [
      'a refusal of the engine',
      new Refusal('claimed-by-another', 'Somebody else has taken this task.'),
      'Việc này đã có người khác nhận.',
    ],
    ['our own mistake', new Error('secret'), 'Hệ thống gặp lỗi và chưa thực hiện được.'],
  ])('is told in Vietnamese: %s', (_what, error, detail) => {
    expect(problemOf(error).detail).toBe(detail);
  });

  it('is told in English to whoever asks for it', () => {
    expect(problemOf(notFound(), 'en').detail).toBe('There is nothing here that you may see.');
  });

  it('takes the words of the slice that refused', () => {
    // given
    const message = { vi: 'Người ký phải khác người dự thảo.', en: 'Not the drafter.' };
    const refusal = new Refusal('signer-is-drafter', message.en, [
      { pointer: '/decision', code: 'signer-is-drafter', message },
    ]);

    // then
    expect(problemOf(refusal)).toMatchObject({ status: 403, detail: message.vi });
    expect(problemOf(refusal, 'en').detail).toBe(message.en);
  });

  it.each(Object.entries(problemTexts))('%s has two texts in NFC', (_code, { vi, en }) => {
    expect(vi).not.toBe(en);
    expect(vi).toBe(vi.normalize('NFC'));
  });
});
