import { useText } from '../../../i18n/use-text';
import { CheckField } from '../../../parts/field/check-field';
import type { AgencyFunction, SuccessorDraft } from './decision-draft';

const functions: readonly AgencyFunction[] = [
  'planning-investment',
  'construction',
  'pc-office',
  'finance',
  'tax',
  'justice',
  'business-association',
  'transparency',
  'pci-taskforce',
];

const subjects = Array.from({ length: 12 }, (_, index) => index + 1);

interface Props {
  readonly successor: SuccessorDraft;
  readonly edit: (part: Partial<SuccessorDraft>) => void;
}

/** Which functions and which of the twelve component indicators one of several takes. */
export function ShareFields({ successor, edit }: Props) {
  const t = useText();
  return (
    <>
      <fieldset className="field">
        <legend>{t('admin.decision.functions')}</legend>
        {functions.map((each) => (
          <CheckField
            key={each}
            label={t(`admin.decision.function.${each}`)}
            value={successor.functions.includes(each)}
            change={(takes) => edit({ functions: withOrWithout(successor.functions, each, takes) })}
          />
        ))}
      </fieldset>
      <fieldset className="field">
        <legend>{t('admin.decision.subjects')}</legend>
        <div className="admin-choices">
          {subjects.map((each) => (
            <CheckField
              key={each}
              label={`CS ${String(each)}`}
              value={successor.subjects.includes(each)}
              change={(takes) => edit({ subjects: withOrWithout(successor.subjects, each, takes) })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

function withOrWithout<Each>(list: readonly Each[], one: Each, isIn: boolean): Each[] {
  const others = list.filter((each) => each !== one);
  return isIn ? [...others, one] : others;
}
