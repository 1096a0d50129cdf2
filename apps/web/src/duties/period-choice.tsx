import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import { usePeriodName } from './use-period-name';

interface Props {
  /** Of the filters as a whole, and of the field. */
  readonly name: string;
  readonly label: string;
  readonly periods: readonly string[];
  readonly shown: string;
  readonly choose: (period: string) => void;
}

/** Which of the periods is shown. */
export function PeriodChoice({ name, label, periods, shown, choose }: Props) {
  const nameOf = usePeriodName();
  return (
    <Filters label={name}>
      <SelectField
        label={label}
        value={shown}
        options={periods.map((id) => ({ value: id, label: nameOf(id) }))}
        change={choose}
      />
    </Filters>
  );
}
