import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useText } from '../../i18n/use-text';
import { Button } from '../button/button';
import type { MapMark } from './map-mark';

/** What is asked of the library's services. */
interface Services {
  readonly canvas: {
    zoom(level: number | 'fit-viewport', center?: 'auto'): void;
    zoom(): number;
    addMarker(elementId: string, marker: string): void;
    getSize(): { width: number; height: number };
    viewbox(box: Box): void;
  };
  readonly overlays: {
    add(
      elementId: string,
      overlay: { readonly position: { top: number; right: number }; readonly html: HTMLElement },
    ): void;
  };
  readonly elementRegistry: { get(elementId: string): Partial<Box> | undefined };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly xml: string;
  readonly label: string;
  readonly marks: readonly MapMark[];
}

const STEP = 1.25;
/** At which the names of steps can be read. */
const READABLE = 0.75;

/** The drawing itself. It moves by dragging; the wheel is left to the page. */
export default function ProcessCanvas({ xml, label, marks }: Props) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const { viewer, hasFailed } = useDrawing(place, xml, marks);
  const zoomBy = (factor: number) => {
    const canvas = viewer.current?.get<Services['canvas']>('canvas');
    if (canvas) canvas.zoom(canvas.zoom() * factor, 'auto');
  };
  return (
    <>
      <div className="map-tools">
        <Button onClick={() => zoomBy(STEP)}>{t('parts.map.larger')}</Button>
        <Button onClick={() => zoomBy(1 / STEP)}>{t('parts.map.smaller')}</Button>
        <Button
          onClick={() =>
            viewer.current?.get<Services['canvas']>('canvas').zoom('fit-viewport', 'auto')
          }
        >
          {t('parts.map.whole')}
        </Button>
      </div>
      {hasFailed && <p role="alert">{t('parts.map.failed')}</p>}
      <div ref={place} className="map-canvas" role="group" aria-label={label} lang="vi" />
    </>
  );
}

/** Draws the model anew whenever it or its marks change. */
function useDrawing(
  place: RefObject<HTMLDivElement | null>,
  xml: string,
  marks: readonly MapMark[],
) {
  const viewer = useRef<NavigatedViewer<Services> | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  // The same marks come as another list with every rendering.
  const said = JSON.stringify(marks);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = new NavigatedViewer<Services>({
      container: place.current,
      zoomScroll: { enabled: false },
    });
    viewer.current = drawn;
    drawn.importXML(xml).then(
      () => {
        const toShow = JSON.parse(said) as MapMark[];
        drawn.get('canvas').zoom('fit-viewport', 'auto');
        for (const mark of toShow) show(drawn, mark);
        approach(drawn, toShow);
        setHasFailed(false);
      },
      () => {
        setHasFailed(viewer.current === drawn);
      },
    );
    return () => {
      viewer.current = null;
      drawn.destroy();
    };
  }, [place, xml, said]);
  return { viewer, hasFailed };
}

/** An element that is not drawn has no mark: one of another version, or of a process that is called. */
function show(viewer: NavigatedViewer<Services>, { elementId, look, note }: MapMark): void {
  if (!viewer.get('elementRegistry').get(elementId)) return;
  viewer.get('canvas').addMarker(elementId, `map-${look}`);
  if (note === undefined) return;
  const html = document.createElement('span');
  html.className = `map-note map-note-${look}`;
  html.textContent = note;
  viewer.get('overlays').add(elementId, { position: { top: -12, right: 16 }, html });
}

/** Begins where the instance stands, near enough to read; without such a place the whole is shown. */
function approach(viewer: NavigatedViewer<Services>, marks: readonly MapMark[]): void {
  const here = marks.find(({ look }) => look === 'stopped' || look === 'current');
  const place = here && viewer.get('elementRegistry').get(here.elementId);
  if (place?.x === undefined || place.y === undefined) return;
  const size = viewer.get('canvas').getSize();
  const [width, height] = [size.width / READABLE, size.height / READABLE];
  viewer.get('canvas').viewbox({
    x: place.x + (place.width ?? 0) / 2 - width / 2,
    y: place.y + (place.height ?? 0) / 2 - height / 2,
    width,
    height,
  });
}
