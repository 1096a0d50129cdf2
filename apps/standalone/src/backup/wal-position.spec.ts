import { segmentAt, segmentName, segmentNamed, segmentStart, walPosition } from './wal-position.js';

describe('places in the write-ahead log', () => {
  it.each([
    ['0/0', 1, '000000010000000000000000'],
    ['0/FFFFFF', 1, '000000010000000000000000'],
    ['0/1000000', 1, '000000010000000000000001'],
    ['0/FF000028', 1, '0000000100000000000000FF'],
    ['1/0', 1, '000000010000000100000000'],
    ['16/B374D848', 10, '0000000A00000016000000B3'],
  ])('%s on timeline %i is in the file %s', (text, timeline, name) => {
    const segment = segmentAt(walPosition(text));

    expect(segmentName(timeline, segment)).toBe(name);
    expect(segmentNamed(timeline, name)).toBe(segment);
    expect(segmentStart(segment) <= walPosition(text)).toBe(true);
    expect(segmentStart(segment + 1n) > walPosition(text)).toBe(true);
  });

  it.each(['000000020000000000000001', '00000001.history', '00000001000000000000000G', ''])(
    'there is no segment of timeline 1 in "%s"',
    (name) => {
      expect(segmentNamed(1, name)).toBeNull();
    },
  );

  it.each(['', '0', '0/', '/1', 'G/0', '0/123456789'])('"%s" is no place', (text) => {
    expect(() => walPosition(text)).toThrow('is no place in the log');
  });
});
