import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { CsvDownload } from '../parts/csv-download/csv-download';
import { CheckField } from '../parts/field/check-field';
import { SelectField } from '../parts/field/select-field';
import { TextArea } from '../parts/field/text-area';
import { TextField } from '../parts/field/text-field';
import { Filters } from '../parts/filters/filters';
import { Icon } from '../parts/icon/icon';
import { KeysSwitch } from '../parts/keys/keys-switch';
import { ListDetail } from '../parts/list-detail/list-detail';
import { PagedTable } from '../parts/paged-table/paged-table';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { Tabs } from '../parts/tabs/tabs';
import { sampleAgencies } from './sample-form';
import { sampleRows } from './samples';
import '../parts/back-link/back-link.css';

/** How one finds something and goes back: filters, views, a list that comes page by page, a list beside its detail. */
export function ListPatterns() {
  const t = useText();
  return (
    <section>
      <h2>{t('pattern.lists')}</h2>
      <Link to="/mau-giao-dien" className="back-link">
        <Icon name="back" /> {t('pattern.title')}
      </Link>
      <FilterPattern />
      <Tabs
        label={t('pattern.views')}
        links={['pattern.primary', 'pattern.plain'].map((label, index) => (
          <Link key={label} to="/mau-giao-dien" aria-current={index === 0 || undefined}>
            {t(index === 0 ? 'pattern.primary' : 'pattern.plain')}
          </Link>
        ))}
      >
        <PagedPattern />
      </Tabs>
      <p>
        <CsvDownload
          name="mau.csv"
          rows={sampleRows.map(({ code, title }) => [code, title])}
          label={t('pattern.csv')}
        />
      </p>
      <ListDetail
        listLabel={t('pattern.lists')}
        detailLabel={t('pattern.name')}
        list={<KeysSwitch help={t('pattern.keys')} />}
        detail={null}
        hint={t('pattern.empty')}
      />
    </section>
  );
}

function FilterPattern() {
  const t = useText();
  const [agency, setAgency] = useState('');
  const [isOverdue, setOverdue] = useState(false);
  const [words, setWords] = useState('');
  return (
    <Filters label={t('pattern.filters')}>
      <SelectField
        label={t('pattern.combobox')}
        none={t('pattern.any')}
        options={sampleAgencies}
        value={agency}
        change={setAgency}
      />
      <TextField id="mau-ma" label={t('pattern.code')} value={words} change={setWords} />
      <TextArea id="mau-noi-dung" label={t('pattern.name')} value={words} change={setWords} />
      <CheckField label={t('pattern.overdue')} value={isOverdue} change={setOverdue} />
    </Filters>
  );
}

/** Without the service: its one page is known. */
function PagedPattern() {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['pattern'],
    queryFn: () => ({ items: sampleRows.map((row) => ({ ...row, key: row.code })) }),
    initialPageParam: null,
    getNextPageParam: () => null,
  });
  return (
    <PagedTable
      query={query}
      caption={t('pattern.paged')}
      columns={[
        { id: 'code', title: t('pattern.code'), cell: ({ code }) => code },
        { id: 'title', title: t('pattern.name'), cell: ({ title }) => title },
        { id: 'due', title: t('pattern.state'), cell: ({ due }) => <SlaTag due={due} /> },
      ]}
    />
  );
}
