import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client';
import { useServerText, useText } from '../i18n/use-text';
import { DateField } from '../parts/date-field/date-field';
import { CheckField } from '../parts/field/check-field';
import { SelectField } from '../parts/field/select-field';
import { Filters } from '../parts/filters/filters';
import {
  publicationsSearch,
  publicationStates,
  publicationTimings,
  type PublicationsSearch,
} from './publications-search';

/** Which documents are listed. */
export function PublicationFilters({ search }: { readonly search: PublicationsSearch }) {
  const t = useText();
  const say = useServerText();
  const navigate = useNavigate();
  const { data } = api.useQuery('get', '/api/publication-catalogue');
  const change = (part: Record<string, unknown>) =>
    void navigate({
      to: '/cong-bo',
      search: publicationsSearch({ ...search, ...part }),
      replace: true,
    });
  const owners = new Map(
    data?.items.flatMap(({ owners: all }) => all.map(({ code, name }) => [code, say(name)])),
  );
  return (
    <Filters label={t('publications.choose')}>
      <SelectField
        label={t('publications.entry')}
        none={t('publications.all')}
        value={search.entry ?? ''}
        options={(data?.items ?? []).map(({ id, name }) => ({
          value: id,
          label: `${id} · ${say(name)}`,
        }))}
        change={(entry) => change({ entry })}
      />
      <SelectField
        label={t('publications.owner')}
        none={t('publications.all')}
        value={search.publisher ?? ''}
        options={[...owners].map(([value, label]) => ({ value, label }))}
        change={(publisher) => change({ publisher })}
      />
      <SelectField
        label={t('publications.state')}
        none={t('publications.all')}
        value={search.publication ?? ''}
        options={publicationStates.map((value) => ({
          value,
          label: t(`publications.state.${value}`),
        }))}
        change={(publication) => change({ publication })}
      />
      <SelectField
        label={t('publications.timing')}
        none={t('publications.all')}
        value={search.timing ?? ''}
        options={publicationTimings.map((value) => ({
          value,
          label: t(`publications.timing.${value}`),
        }))}
        change={(timing) => change({ timing })}
      />
      <DateField
        label={t('publications.from')}
        value={search.from ?? null}
        change={(from) => change({ from })}
      />
      <DateField
        label={t('publications.to')}
        value={search.to ?? null}
        change={(to) => change({ to })}
      />
      <CheckField
        label={t('publications.with-dead-links')}
        value={search.deadLinks === 'true'}
        change={(isOn) => change({ deadLinks: isOn ? 'true' : undefined })}
      />
      <CheckField
        label={t('publications.without-withdrawn')}
        value={search.standing === 'true'}
        change={(isOn) => change({ standing: isOn ? 'true' : undefined })}
      />
    </Filters>
  );
}
