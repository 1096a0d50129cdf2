import { lazy, Suspense } from 'react';
import { Loading } from '../states/loading';
import type { MapMark } from './map-mark';
import './process-map.css';

const ProcessCanvas = lazy(() => import('./process-canvas'));

interface Props {
  /** The BPMN model. */
  readonly xml: string;
  /** What the drawing shows, for whoever does not see it. */
  readonly label: string;
  readonly marks: readonly MapMark[];
}

/**
 * The drawing of a process, with marks on its elements. It says nothing that is not said in words beside it: a
 * screen reader cannot read it. The library that draws comes only with the first drawing.
 */
export function ProcessMap(props: Props) {
  return (
    <div className="process-map">
      <Suspense fallback={<Loading />}>
        <ProcessCanvas {...props} />
      </Suspense>
      <MapLegend marks={props.marks} />
    </div>
  );
}

/** What the looks mean that are in this drawing. */
function MapLegend({ marks }: Pick<Props, 'marks'>) {
  const entries = new Map(marks.map(({ look, meaning }) => [look, meaning]));
  if (entries.size === 0) return null;
  return (
    <ul role="list" className="map-legend">
      {[...entries].map(([look, meaning]) => (
        <li key={look}>
          <span className={`map-swatch map-swatch-${look}`} />
          {meaning}
        </li>
      ))}
    </ul>
  );
}
