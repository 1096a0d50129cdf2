import { forgetKey, keptKey } from './kept-key';

describe('the Idempotency-Key of a request', () => {
  afterEach(() => {
    sessionStorage.clear();
  });

  it('stays with the content', () => {
    const key = keptKey('một yêu cầu');
    expect(keptKey('một yêu cầu')).toBe(key);
  });

  it('is another for other content', () => {
    const key = keptKey('một yêu cầu');
    expect(keptKey('một yêu cầu đã sửa')).not.toBe(key);
  });

  it('is another once the request has arrived', () => {
    const key = keptKey('một yêu cầu');
    forgetKey();
    expect(keptKey('một yêu cầu')).not.toBe(key);
  });
});
