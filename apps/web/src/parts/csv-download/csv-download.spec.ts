import { csvOf } from './csv-download';

describe('a table as CSV', () => {
  it.each([
    ['words and figures', [['Quá hạn', 9]], '\uFEFF"Quá hạn","9"\r\n'],
    ['a comma, a quote and a new line', [['a,"b"\nc']], '\uFEFF"a,""b""\nc"\r\n'],
    ['several rows', [['1'], ['2']], '\uFEFF"1"\r\n"2"\r\n'],
  ])('has %s', (_name, rows, csv) => {
    expect(csvOf(rows)).toBe(csv);
  });
});
