import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Tabs } from '../parts/tabs/tabs';
import { EntryCoverage } from './entry-coverage';
import { PublicationCatalogue } from './publication-catalogue';
import { PublicationList } from './publication-list';
import { publicationViews } from './publications-search';
import { UnitCoverage } from './unit-coverage';
import './publications.css';

const route = getRouteApi('/signed-in/cong-bo');

/** What must be public: the documents, how far each entry and each agency is, and the catalogue itself. */
export function PublicationsScreen() {
  const t = useText();
  const search = route.useSearch();
  const view = search.part ?? 'documents';
  return (
    <div className="page publications">
      <h1>{t('frame.nav.publications')}</h1>
      <Tabs
        label={t('publications.views')}
        links={publicationViews.map((each) => (
          <Link
            key={each}
            to="/cong-bo"
            search={each === 'documents' ? {} : { part: each }}
            activeOptions={{ exact: true }}
            aria-current={each === view ? 'page' : undefined}
          >
            {t(`publications.view.${each}`)}
          </Link>
        ))}
      >
        {view === 'documents' && <PublicationList search={search} />}
        {view === 'entries' && <EntryCoverage />}
        {view === 'units' && <UnitCoverage />}
        {view === 'catalogue' && <PublicationCatalogue />}
      </Tabs>
    </div>
  );
}
