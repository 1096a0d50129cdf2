import type { components } from '../api/schema';
import type { WidgetProps } from '../parts/task-form/form-context';
import '../parts/field/choice.css';

type Concerned = components['schemas']['ConcernedItemDto'];

interface Props extends WidgetProps {
  readonly items: components['schemas']['RequestDto']['items'];
}

/** Which of the things asked for it is about. */
export function ConcernedItems({ id, label, error, value, change, items }: Props) {
  const chosen = Array.isArray(value) ? (value as Concerned[]) : [];
  return (
    <fieldset id={id} tabIndex={-1} className={error ? 'field field-faulty' : 'field'}>
      <legend>{label}</legend>
      {error && <p className="field-error">{error}</p>}
      {items.map(({ position, description }) => (
        <label key={position} className="choice">
          <input
            type="checkbox"
            checked={chosen.some((each) => each.position === position)}
            onChange={({ target }) => {
              const others = chosen.filter((each) => each.position !== position);
              change(target.checked ? [...others, { position }] : others);
            }}
          />
          <span lang="vi">{description}</span>
        </label>
      ))}
    </fieldset>
  );
}
