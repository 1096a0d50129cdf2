import { Link } from '@tanstack/react-router';
import type { components } from '../api/schema';
import { useServerText } from '../i18n/use-text';
import { isWaiting } from './parts-of';

type Part = components['schemas']['PartDto'];

/** While a part is one of these it is written; at every other step somebody decides about it. */
const writing: readonly Part['status']['code'][] = ['drafting', 'synthesising'];

/** The way to what the person may do with the part; why not, where he has had it in his hands. */
export function PartActions({ part }: { readonly part: Part }) {
  const say = useServerText();
  const to = writing.includes(part.status.code) ? '/cong-viec/$key' : '/duyet/$key';
  const mine = part.tasks.filter(isWaiting);
  const [barred] = part.tasks.flatMap(({ actions }) =>
    actions.flatMap(({ reason }) => (reason?.code === 'same-person' ? [reason] : [])),
  );
  return (
    <>
      {mine.map(({ key, name }) => (
        <Link key={key} to={to} params={{ key }} className="button button-primary">
          <span lang="vi">{name}</span>
          <span className="visually-hidden">: {part.unitName}</span>
        </Link>
      ))}
      {mine.length === 0 && barred && <p className="field-hint">{say(barred)}</p>}
    </>
  );
}
