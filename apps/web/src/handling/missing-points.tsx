import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { ListField } from '../parts/task-form/list-field';
import type { WidgetProps } from '../parts/task-form/form-context';
import '../parts/field/choice.css';

interface Props extends WidgetProps {
  /** What is often missing. */
  readonly usual: readonly components['schemas']['TextDto'][];
}

/** A checklist: what is often missing to be ticked, and points of one's own. Letters are Vietnamese. */
export function MissingPoints({ usual, ...field }: Props) {
  const t = useText();
  const say = useServerText();
  const { id, pointer, schema, value, change } = field;
  const points: unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
  const toggle = (point: string) => {
    change(points.includes(point) ? points.filter((each) => each !== point) : [...points, point]);
  };
  return (
    <>
      <fieldset className="field">
        <legend>{t('handling.supplement.usual')}</legend>
        {usual.map((point, index) => (
          <label key={point.vi} className="choice" htmlFor={`${id}-thuong-${String(index)}`}>
            <input
              id={`${id}-thuong-${String(index)}`}
              type="checkbox"
              checked={points.includes(point.vi)}
              onChange={() => {
                toggle(point.vi);
              }}
            />
            <span>{say(point)}</span>
          </label>
        ))}
      </fieldset>
      <ListField
        {...{ pointer, value, change }}
        required
        schema={{ ...schema, 'x-ui': { ...schema['x-ui'], widget: '' } }}
      />
    </>
  );
}
