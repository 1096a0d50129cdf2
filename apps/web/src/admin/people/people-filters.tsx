import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../i18n/use-text';
import { Button } from '../../parts/button/button';
import { SelectField } from '../../parts/field/select-field';
import { TextField } from '../../parts/field/text-field';
import { roles, states } from './account-words';
import { peopleSearch, type PeopleSearch } from './people-search';
import { useUnits } from './use-units';
import '../../parts/filters/filters.css';

/** By a part of name or login, by role, by agency and by whether they can sign in. */
export function PeopleFilters({ filter }: { readonly filter: PeopleSearch }) {
  const t = useText();
  const navigate = useNavigate();
  const { units } = useUnits();
  const [text, setText] = useState(filter.text ?? '');
  const change = (part: Record<string, unknown>) =>
    void navigate({ to: '/nguoi-dung', search: peopleSearch({ ...filter, ...part }) });
  return (
    <form
      className="filters"
      role="search"
      aria-label={t('admin.filters')}
      onSubmit={(event) => {
        event.preventDefault();
        change({ text: text.trim() });
      }}
    >
      <TextField
        label={t('account.people.text')}
        type="search"
        maxLength={100}
        value={text}
        change={setText}
      />
      <Button type="submit">{t('account.people.find')}</Button>
      <SelectField
        label={t('admin.people.role')}
        none={t('admin.any')}
        options={roles.map((value) => ({ value, label: t(`admin.people.role.${value}`) }))}
        value={filter.role ?? ''}
        change={(role) => change({ role })}
      />
      <SelectField
        label={t('account.people.unit')}
        none={t('admin.any')}
        options={units.map(({ code, name }) => ({ value: code, label: name }))}
        value={filter.agency ?? ''}
        change={(agency) => change({ agency })}
      />
      <SelectField
        label={t('account.people.state')}
        none={t('admin.any')}
        options={states.map((value) => ({ value, label: t(`account.people.state.${value}`) }))}
        value={filter.state ?? ''}
        change={(state) => change({ state })}
      />
    </form>
  );
}
