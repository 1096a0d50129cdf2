import { qrMatrix } from './qr-matrix.js';

/** The seven dark and light modules along the edge of a finder pattern. */
const edge = [true, true, true, true, true, true, true];

describe('a QR code', () => {
  const matrix = qrMatrix('https://minhbach.example.vn/tra-cuu/YC-2026-000437');

  it('is a square with a finder pattern in three corners', () => {
    const size = matrix.length;
    expect(matrix.every((row) => row.length === size)).toBe(true);
    expect(matrix[0]?.slice(0, 7)).toEqual(edge);
    expect(matrix[0]?.slice(-7)).toEqual(edge);
    expect(matrix.at(-1)?.slice(0, 7)).toEqual(edge);
  });

  it('is the same for the same address and another for another', () => {
    expect(qrMatrix('https://minhbach.example.vn/tra-cuu/YC-2026-000437')).toEqual(matrix);
    expect(qrMatrix('https://minhbach.example.vn/tra-cuu/YC-2026-000438')).not.toEqual(matrix);
  });
});
