import { xmrLimits } from './xmr-limits.js';

describe('limits of individual values and moving ranges', () => {
  // NIST/SEMATECH e-Handbook 6.3.2.2: flow rates of ten batches.
  const flowRates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

  it('equal the published example, four digits', () => {
    const limits = xmrLimits(flowRates, 'mean');

    expect(limits?.centre).toBeCloseTo(50.81, 9);
    expect(limits?.centreOfRanges.toFixed(4)).toBe('1.8778');
    expect(limits?.high.toFixed(4)).toBe('55.8041');
    expect(limits?.low.toFixed(4)).toBe('45.8159');
  });

  it('equal it to 1e-9 as a fraction', () => {
    // The nine ranges add up to 16.9; 3/1.128 of their mean is 16.9/(9 · 0.376) = 16.9/3.384.
    const limits = xmrLimits(flowRates, 'mean');
    expect(limits?.high).toBeCloseTo(50.81 + 16.9 / 3.384, 9);
    expect(limits?.highOfRanges).toBeCloseTo((3.267 * 16.9) / 9, 9);
  });

  it('can be told from medians, which one wild month does not move', () => {
    // Median of the values (51.2 + 51.3)/2; ranges in order 0.2 1.2 1.4 1.4 1.5 2.0 2.3 3.4 3.5: median 1.5.
    const wild = [...flowRates.slice(0, -1), 500];
    expect(xmrLimits(flowRates, 'median')?.centre).toBeCloseTo(51.25, 9);
    expect(xmrLimits(flowRates, 'median')?.high).toBeCloseTo(51.25 + (3 / 0.954) * 1.5, 9);
    expect(xmrLimits(wild, 'median')?.high).toBeLessThan(60);
    expect(xmrLimits(wild, 'mean')?.high).toBeGreaterThan(200);
  });

  it.each([[[]], [[4]]])('do not exist for %j', (values) => {
    expect(xmrLimits(values, 'mean')).toBeNull();
    expect(xmrLimits(values, 'median')).toBeNull();
  });
});
