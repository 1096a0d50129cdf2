import { documentSymbol } from './document-symbol.js';

describe('document symbol', () => {
  it.each([
    [1, 'receipt', 'vpubnd', '01/PTN-VPUBND'],
    [12, 'refusal-notice', 'stc', '12/TBTC-STC'],
    [137, 'report', 'stttt', '137/BC-STTTT'],
  ] as const)('of number %i, %s, %s is %s', (number, kind, agency, symbol) => {
    expect(documentSymbol(number, kind, agency)).toBe(symbol);
  });
});
