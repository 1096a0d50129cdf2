import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderPart } from '../../../test/render';
import {
  sampleAnswers,
  sampleBreaches,
  sampleComparison,
  sampleTrend,
} from '../../pattern-page/sample-charts';
import { BreachMonth } from './breach-month';
import { ControlChart } from './control-chart';
import { DayHistogram } from './day-histogram';
import { DistributionChart } from './distribution-chart';
import { IntervalList } from './interval-list';
import type { CasesLink } from './mark-link';

const nameOf = (name: string) => name;

const to = (search: object) => ({ to: '/', search }) as unknown as CasesLink;

const router = createRouter({
  routeTree: createRootRoute(),
  history: createMemoryHistory({ initialEntries: ['/'] }),
});

/** Renders within a router, since marks are links; gives the links by their words. */
function linksOf(part: ReactNode): (string | null)[] {
  renderPart(<RouterContextProvider router={router as never}>{part}</RouterContextProvider>);
  return screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);
}

describe('the marks of a chart', () => {
  it('of the distribution are the limit, the median and the ninetieth percentile', () => {
    const part = (
      <DistributionChart answers={sampleAnswers} label="Ngày" within={(days) => to({ days })} />
    );
    expect(linksOf(part)).toEqual([
      'Hạn 3 ngày: 16/20',
      'Trung vị 3 ngày: 16/20',
      'Phân vị 90: 7 ngày, 19/20',
    ]);
  });

  it('of the histogram are the days on which something was decided', () => {
    const part = (
      <DayHistogram answers={sampleAnswers} label="Ngày" took={(days) => to({ days })} />
    );
    expect(linksOf(part)).toEqual([
      ...['1 ngày: 3 yêu cầu', '2 ngày: 5 yêu cầu', '3 ngày: 8 yêu cầu', '7 ngày: 3 yêu cầu'],
    ]);
  });

  it('of the months say which of them have too few cases; those outside the limits are diamonds', () => {
    const part = (
      <ControlChart trend={sampleTrend} label="Tháng" casesOf={({ month }) => to({ month })} />
    );
    const links = linksOf(part);
    expect(links.at(-2)).toBe('Tháng 10/2026: trung vị 7 ngày, 20 yêu cầu');
    expect(links.at(-1)).toBe('Tháng 11/2026: trung vị 3 ngày, 4 yêu cầu, chưa đủ dữ liệu');
    expect(document.querySelectorAll('.chart-point-outside')).toHaveLength(1);
    expect(document.querySelectorAll('.chart-point-open')).toHaveLength(1);
  });

  it('of the agencies never show a share of fewer than ten cases', () => {
    const part = (
      <IntervalList
        comparison={sampleComparison}
        nameOf={nameOf}
        casesOf={({ agencyCode }) => to({ agencyCode })}
      />
    );
    const links = linksOf(part);
    expect(links).toHaveLength(4);
    expect(links[0]).toContain('142/150');
    expect(links[0]).toContain('94,7%');
    expect(links[3]).toBe('Sở Y tếchưa đủ dữ liệu8/9');
  });

  it('of the calendar are the days with breaches; days off are told', () => {
    const part = <BreachMonth days={sampleBreaches} most={4} casesOf={(date) => to({ date })} />;
    expect(linksOf(part)).toEqual([
      '02/11/2026: 1 yêu cầu quá hạn',
      '05/11/2026: 2 yêu cầu quá hạn',
      '10/11/2026: 3 yêu cầu quá hạn',
      '12/11/2026: 4 yêu cầu quá hạn',
    ]);
    expect(
      screen.getByText('20/11/2026, Ngày nghỉ (mẫu): không có yêu cầu nào quá hạn'),
    ).toBeTruthy();
    // Five Sundays and four Saturdays, and a holiday.
    expect(document.querySelectorAll('.breach-off')).toHaveLength(10);
  });
});
