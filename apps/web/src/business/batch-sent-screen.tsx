import { getRouteApi } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { OwnBatch } from './own-batch';
import './business.css';

const route = getRouteApi('/signed-in/gui-yeu-cau/da-gui-nhieu/$key');

/** What was asked of several agencies at once: what that means, each part, and the whole. */
export function BatchSentScreen() {
  const t = useText();
  const { key } = route.useParams();
  return (
    <div className="page ask">
      <h1>{t('business.batch.sent')}</h1>
      <p>{t('business.batch.meaning')}</p>
      <OwnBatch batchKey={key} />
    </div>
  );
}
