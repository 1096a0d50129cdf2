import type { components } from '../api/schema';
import { useServerText } from '../i18n/use-text';

interface Props {
  readonly person: components['schemas']['DemoPersonDto'];
  readonly isWorking: boolean;
  readonly choose: () => void;
}

/** Signs in as this person. */
export function DemoPersonButton({ person, isWorking, choose }: Props) {
  const say = useServerText();
  const { name, login, organisation } = person;
  return (
    <button type="button" className="demo-person" aria-busy={isWorking} onClick={choose}>
      <span className="demo-name" lang="vi">
        {name}
      </span>
      <span className="demo-place">
        {organisation && `${say(organisation)} · `}
        {login}
      </span>
    </button>
  );
}
