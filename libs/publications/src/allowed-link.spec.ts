import { PublicAddress } from '@minhbach/documents';
import { isAllowedLink } from './allowed-link.js';

describe('a link to the portal', () => {
  const own = new PublicAddress('https://minhbach.example.vn');

  it.each([
    ['https://vinhlong.gov.vn/van-ban/1', true],
    ['http://congkhai.vinhlong.gov.vn/1', true],
    ['https://VINHLONG.gov.vn:8443/1', true],
    ['https://minhbach.example.vn/cong-khai/1', true],
    ['https://minhbach.example.vn:444/cong-khai/1', false],
    ['https://vinhlong.gov.vn.example.com/1', false],
    ['https://khacvinhlong.gov.vn/1', false],
    ['https://vinhlong.gov.vn@example.com/1', false],
    ['https://ai@vinhlong.gov.vn/1', false],
    ['ftp://vinhlong.gov.vn/1', false],
    ['javascript:alert(1)', false],
    ['vinhlong.gov.vn/1', false],
  ])('%s: %s', (link, allowed) => {
    expect(isAllowedLink(link, { hosts: ['vinhlong.gov.vn'] }, own)).toBe(allowed);
  });
});
