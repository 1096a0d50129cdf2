import { asProblem } from '../../../api/problem';
import { useText } from '../../../i18n/use-text';
import { ErrorSummary } from '../../../parts/error-summary/error-summary';

/** Everything that is wrong with a decision; each fault leads to its field. */
export function DecisionFaults({ problem }: { readonly problem: unknown }) {
  const t = useText();
  const told = asProblem(problem);
  const names: Readonly<Record<string, string>> = {
    'so-quyet-dinh': t('admin.decision.number'),
    'ngay-ban-hanh': t('admin.decision.decided'),
    'ngay-hieu-luc': t('admin.decision.effective'),
    'noi-cong-bo': t('admin.decision.source'),
    'co-quan-duoc-sap-xep': t('admin.decision.from'),
  };
  return (
    <ErrorSummary
      problem={told}
      faults={told.errors ?? []}
      inputId={inputOf}
      nameOf={(pointer) => names[inputOf(pointer)] ?? t('admin.decision.successor.which')}
    />
  );
}

const inputs: Readonly<Record<string, string>> = {
  number: 'so-quyet-dinh',
  decidedOn: 'ngay-ban-hanh',
  effectiveOn: 'ngay-hieu-luc',
  source: 'noi-cong-bo',
  from: 'co-quan-duoc-sap-xep',
  type: 'hinh-thuc',
};

const inputsOfSuccessor: Readonly<Record<string, string>> = {
  'name/vi': 'ten-vi',
  'name/en': 'ten-en',
  name: 'ten-vi',
  kind: 'loai',
};

function inputOf(pointer: string): string {
  const [, field = '', at = '0', ...inside] = pointer.split('/');
  if (field !== 'successors') return inputs[field] ?? 'hinh-thuc';
  const name = inputsOfSuccessor[inside.join('/')];
  if (name) return `${name}-${at}`;
  // A new one has a code that is typed, one that is known is chosen.
  const typed = `ma-${at}`;
  return document.getElementById(typed) ? typed : `ke-thua-${at}`;
}
