import { ModelMap } from '../admin/model-map';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import type { MapMark } from '../parts/process-map/map-mark';
import {
  elementsByMeasure,
  heatLevels,
  heatOf,
  isColoured,
  isDuration,
  valueOf,
  type DefinitionStatistics,
  type ElementFigures,
} from './element-figures';
import { ElementTable } from './element-table';
import type { Measure } from './statistics-search';
import { useElementName } from './use-element-name';
import { useFigureText } from './use-figure-text';

interface Props {
  readonly definitionKey: string;
  readonly statistics: DefinitionStatistics;
  readonly measure: Measure;
}

/** The figures of one version: what stands out in a sentence, all of them as a table, and the measure in colours. */
export function StatisticsOfVersion({ definitionKey, statistics, measure }: Props) {
  const t = useText();
  const elements = elementsByMeasure(statistics, measure);
  const marks = useHeatMarks(elements, measure);
  return (
    <>
      <Conclusion statistics={statistics} elements={elements} measure={measure} />
      <section aria-labelledby="bang-so-lieu">
        <h2 id="bang-so-lieu">{t('process-statistics.table')}</h2>
        <ElementTable definitionKey={definitionKey} statistics={statistics} elements={elements} />
      </section>
      <section aria-labelledby="so-do">
        <h2 id="so-do">
          {t('process-statistics.map', { measure: t(`process-statistics.measure.${measure}`) })}
        </h2>
        <p className="process-statistics-note">{t('process-statistics.map.about')}</p>
        <ModelMap
          definitionKey={definitionKey}
          label={t('process-statistics.map.label')}
          marks={marks}
        />
      </section>
    </>
  );
}

type ConclusionProps = Pick<Props, 'statistics' | 'measure'> & {
  readonly elements: readonly ElementFigures[];
};

function Conclusion({ statistics, elements, measure }: ConclusionProps) {
  const t = useText();
  const dates = useDates();
  const nameOf = useElementName();
  const text = useFigureText();
  const { from, to, countedAt } = statistics;
  const [highest] = elements;
  const value = highest ? valueOf(measure, highest) : null;
  return (
    <>
      <p className="process-statistics-sentence">
        {highest && value
          ? t('process-statistics.highest', {
              measure: t(`process-statistics.measure.${measure}`),
              step: nameOf(highest),
              value: text.value(measure, value),
            })
          : t('process-statistics.nothing')}
      </p>
      <p className="process-statistics-note">
        {t('process-statistics.about', {
          from: dates.date(from),
          to: dates.date(to),
          countedAt: countedAt === null ? 'none' : dates.instant(countedAt),
        })}{' '}
        {t(`process-statistics.definition.${measure}`)}
        {isDuration(measure) && ` ${t('process-statistics.definition.durations')}`}
      </p>
    </>
  );
}

/** In the order of the scale, so that the legend has it too. */
function useHeatMarks(elements: readonly ElementFigures[], measure: Measure): MapMark[] {
  const t = useText();
  const text = useFigureText();
  const highest = Math.max(0, ...elements.map((element) => valueOf(measure, element) ?? 0));
  const scale = heatLevels(highest);
  return scale.flatMap((level) =>
    elements
      .filter((element) => isColoured(measure, element))
      .filter((element) => heatOf(valueOf(measure, element), scale) === level)
      .map((element) => ({
        elementId: element.elementId,
        look: level.look,
        meaning: t('process-statistics.level', {
          from: text.value(measure, level.from),
          to: text.value(measure, level.to),
        }),
        note: text.value(measure, valueOf(measure, element)),
      })),
  );
}
