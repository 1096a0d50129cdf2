import { lazy, Suspense, useState } from 'react';
import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { Loading } from '../parts/states/loading';

const ProcessDrawing = lazy(() => import('./process-drawing'));

interface Props {
  readonly map: components['schemas']['ProcessMapDto'];
}

/** The same steps in the drawing of the process, for whoever wants to see it: it is fetched only then. */
export function DrawnSteps({ map }: Props) {
  const t = useText();
  const [isShown, show] = useState(false);
  return (
    <>
      <div className="button-row">
        <Button
          aria-expanded={isShown}
          onClick={() => {
            show(!isShown);
          }}
        >
          {t(isShown ? 'request.map.hide' : 'request.map.show')}
        </Button>
      </div>
      {isShown && (
        <Suspense fallback={<Loading />}>
          <ProcessDrawing map={map} />
        </Suspense>
      )}
    </>
  );
}
