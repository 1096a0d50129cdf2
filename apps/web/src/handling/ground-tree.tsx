import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import type { WidgetProps } from '../parts/task-form/form-context';
import '../parts/field/choice.css';

type Grounds = components['schemas']['LegalGroundsDto'];
type Ground = Grounds['items'][number];

interface Props extends WidgetProps {
  readonly grounds: Grounds;
}

/** The grounds of refusal as the law orders them: article and clause above, points below, each with what it refers to. */
export function GroundTree({ grounds, ...field }: Props) {
  const t = useText();
  const say = useServerText();
  const { id, label, error, value, change } = field;
  const points = grounds.items.filter(({ act }) => act === 'refuse');
  const place = points[0];
  return (
    <fieldset className={error ? 'field field-faulty' : 'field'}>
      <legend>{label}</legend>
      {place && (
        <p className="field-hint">
          {t('handling.ground.place', {
            ...{ clause: place.clause ?? 0, article: place.articles[0] ?? 0 },
            law: say(grounds.law),
          })}
          {!grounds.isOwn && ` ${t('handling.ground.not-own')}`}
        </p>
      )}
      {error && <p className="field-error">{error}</p>}
      {points.map((ground, index) => (
        <div key={ground.code} className="ground-choice">
          <label className="choice">
            <input
              // The error summary leads to the first.
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              checked={value === ground.code}
              onChange={() => {
                change(ground.code);
              }}
            />
            <span>
              {ground.point}) {say(ground.text)}
            </span>
          </label>
          {value === ground.code && <Provisions ground={ground} />}
        </div>
      ))}
    </fieldset>
  );
}

function Provisions({ ground: { provisions, code } }: { readonly ground: Ground }) {
  const t = useText();
  const say = useServerText();
  if (provisions.length === 0) return null;
  return (
    <details open key={code}>
      <summary>{t('handling.ground.provisions')}</summary>
      <ul>
        {provisions.map(({ article, clause, text }) => (
          <li key={`${String(article)}.${String(clause)}`}>
            {t(clause === null ? 'handling.ground.article' : 'handling.ground.clause', {
              ...{ article, clause: clause ?? 0 },
            })}
            : {say(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}
