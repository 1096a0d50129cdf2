import { api } from '../api/client';
import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { Facts } from '../parts/facts/facts';
import { QueryState } from '../parts/states/query-state';
import { PublicationLinks } from './publication-links';
import { PublicationProposals } from './publication-proposals';
import { PublicationState } from './publication-state';
import './publications.css';

type Detail = components['schemas']['PublicationDetailDto'];

interface Props {
  readonly publicationKey: string;
  /** Beside a task it is not the heading of the page. */
  readonly Heading: 'h1' | 'h2';
}

/** What a document is, where it stands, its links, and who proposed and decided. */
export function PublicationDetail({ publicationKey, Heading }: Props) {
  const query = api.useQuery('get', '/api/publications/{key}', {
    params: { path: { key: publicationKey } },
  });
  const publication = query.data;
  return (
    <QueryState query={query} isWholePage={Heading === 'h1'}>
      {publication && (
        <>
          <Heading lang="vi">
            {publication.numberSymbol} {publication.title}
          </Heading>
          <PublicationFacts publication={publication} />
          <PublicationLinks publication={publication} />
          <PublicationProposals proposals={publication.proposals} />
        </>
      )}
    </QueryState>
  );
}

function PublicationFacts({ publication }: { readonly publication: Detail }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { subjectId, subject, ownerName, documentOn, dueOn, isMarked } = publication;
  return (
    <Facts
      facts={[
        { name: t('publications.entry'), value: `${subjectId} · ${say(subject)}` },
        { name: t('publications.owner'), value: <span lang="vi">{ownerName}</span> },
        { name: t('publications.document-on'), value: dates.date(documentOn) },
        {
          name: t('publications.due'),
          value: dueOn === null ? t('publications.no-due') : dates.date(dueOn),
        },
        { name: t('publications.is-marked'), value: isMarked ? t('parts.yes') : t('parts.no') },
        { name: t('publications.state'), value: <PublicationState {...publication} /> },
      ]}
    />
  );
}
