import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { fireEvent, screen } from '@testing-library/react';
import { renderPart } from '../../../test/render';
import { sampleComparison } from '../../pattern-page/sample-charts';
import { FunnelPlot } from './funnel-plot';
import type { CasesLink } from './mark-link';

const router = createRouter({
  routeTree: createRootRoute(),
  history: createMemoryHistory({ initialEntries: ['/'] }),
});

/** The agencies of a funnel; each leads to cases of its own. */
function marksOf(): HTMLElement[] {
  const plot = (
    <FunnelPlot
      comparison={sampleComparison}
      label="Cơ quan"
      nameOf={(code) => code}
      casesOf={({ agencyCode }) => ({ to: '/', search: { agencyCode } }) as unknown as CasesLink}
    />
  );
  renderPart(<RouterContextProvider router={router as never}>{plot}</RouterContextProvider>);
  return screen.getAllByRole('link');
}

const stopsOf = (marks: readonly HTMLElement[]) =>
  marks.map((mark) => mark.getAttribute('tabindex') !== '-1');

describe('the marks of a funnel', () => {
  it('are the agencies with enough cases, from the fewest to the most, each leading to its cases', () => {
    const marks = marksOf();
    const cases = marks.map((mark) => Number(/\/(\d+)/.exec(mark.ariaLabel ?? '')?.[1]));
    expect(cases).toHaveLength(3);
    expect(cases).toEqual(cases.toSorted((a, b) => a - b));
    expect(new Set(marks.map((mark) => mark.getAttribute('href'))).size).toBe(3);
  });

  it('are reached by one stop of the tabulator and from there by the arrow keys', () => {
    const marks = marksOf();
    expect(stopsOf(marks)).toEqual([true, false, false]);

    marks[0]?.focus();
    const keys = ['ArrowRight', 'ArrowDown', 'ArrowRight', 'Home', 'End', 'ArrowLeft', 'Tab'];
    const reached = keys.map((key) => {
      if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
      return marks.findIndex((mark) => mark === document.activeElement);
    });
    expect(reached).toEqual([1, 2, 2, 0, 2, 1, 1]);
    expect(stopsOf(marks)).toEqual([false, true, false]);
  });
});
