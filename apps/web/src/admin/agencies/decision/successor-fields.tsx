import { useAgencies } from '../../../api/use-agencies';
import { useText } from '../../../i18n/use-text';
import { SelectField } from '../../../parts/field/select-field';
import { TextField } from '../../../parts/field/text-field';
import { shapes, type AgencyKind, type DecisionType, type SuccessorDraft } from './decision-draft';
import { ShareFields } from './share-fields';

const kinds: readonly AgencyKind[] = [
  'department',
  'pc-office',
  'people-committee',
  'tax-office',
  'association',
];

interface Props {
  readonly at: number;
  readonly type: DecisionType;
  readonly successor: SuccessorDraft;
  readonly change: (successor: SuccessorDraft) => void;
}

/** One agency that carries on or begins: one there is, or a new one with its name. */
export function SuccessorFields({ at, type, successor, change }: Props) {
  const t = useText();
  const { isItself, divides } = shapes[type];
  const edit = (part: Partial<SuccessorDraft>) => change({ ...successor, ...part });
  return (
    <fieldset className="field admin-form">
      <legend>{t('admin.decision.successor', { type, number: at + 1 })}</legend>
      {type !== 'ESTABLISHMENT' && !isItself && (
        <WhichField at={at} successor={successor} edit={edit} />
      )}
      {(successor.isNew || isItself) && (
        <NameFields at={at} successor={successor} isItself={isItself ?? false} edit={edit} />
      )}
      {divides && <ShareFields successor={successor} edit={edit} />}
    </fieldset>
  );
}

interface PartProps {
  readonly at: number;
  readonly successor: SuccessorDraft;
  readonly edit: (part: Partial<SuccessorDraft>) => void;
}

function WhichField({ at, successor: { isNew, code }, edit }: PartProps) {
  const t = useText();
  const agencies = useAgencies();
  return (
    <SelectField
      id={`ke-thua-${String(at)}`}
      label={t('admin.decision.successor.which')}
      none={t('admin.decision.successor.new')}
      options={agencies.map((each) => ({ value: each.code, label: each.name }))}
      value={isNew ? '' : code}
      change={(chosen) => edit({ isNew: chosen === '', code: chosen })}
    />
  );
}

function NameFields({
  at,
  successor: { code, nameVi, nameEn, kind },
  isItself,
  edit,
}: PartProps & { readonly isItself: boolean }) {
  const t = useText();
  return (
    <>
      {!isItself && (
        <>
          <TextField
            id={`ma-${String(at)}`}
            label={t('admin.agencies.code')}
            hint={t('admin.decision.code.hint')}
            value={code}
            change={(typed) => edit({ code: typed })}
          />
          <SelectField
            id={`loai-${String(at)}`}
            label={t('admin.agencies.kind')}
            options={kinds.map((each) => ({
              value: each,
              label: t(`admin.agencies.kind.${each}`),
            }))}
            value={kind}
            change={(chosen) => edit({ kind: chosen as AgencyKind })}
          />
        </>
      )}
      <TextField
        id={`ten-vi-${String(at)}`}
        label={t('admin.decision.name.vi')}
        value={nameVi}
        change={(typed) => edit({ nameVi: typed })}
      />
      <TextField
        id={`ten-en-${String(at)}`}
        label={t('admin.decision.name.en')}
        value={nameEn}
        change={(typed) => edit({ nameEn: typed })}
      />
    </>
  );
}
