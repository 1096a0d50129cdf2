import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { PublicationDetail } from './publication-detail';

const route = getRouteApi('/signed-in/cong-bo/$key');

/** One document that is to be public. */
export function PublicationScreen() {
  const t = useText();
  const { key } = route.useParams();
  return (
    <div className="page publications">
      <p>
        <Link to="/cong-bo">{t('publications.back')}</Link>
      </p>
      <PublicationDetail publicationKey={key} Heading="h1" />
    </div>
  );
}
