import { useText } from '../i18n/use-text';
import './business.css';

/** What a business may ask for, which way it goes, how its time is counted, and what to do when it is refused. */
export function HelpScreen() {
  const t = useText();
  return (
    <div className="page ask">
      <h1>{t('frame.nav.help')}</h1>
      <h2>{t('business.help.what')}</h2>
      <p>{t('business.none.help')}</p>
      <h2>{t('business.help.way')}</h2>
      <ol className="ask-steps">
        <li>{t('business.help.way.send')}</li>
        <li>{t('business.help.way.check')}</li>
        <li>{t('business.help.way.answer')}</li>
        <li>{t('business.help.way.receive')}</li>
      </ol>
      <h2>{t('business.help.due')}</h2>
      <p>{t('business.help.due.days')}</p>
      <p>{t('business.help.due.change')}</p>
      <h2>{t('business.start.costs')}</h2>
      <p>{t('business.start.costs.law')}</p>
      <h2>{t('business.help.refused')}</h2>
      <p>{t('business.help.refused.do')}</p>
      <h2>{t('business.help.public')}</h2>
      {/* Pages of the service without a script; not of these screens. */}
      <p>
        <a href="/tra-cuu">{t('business.help.public.track')}</a>
      </p>
      <p>
        <a href="/cong-khai">{t('business.help.public.register')}</a>
      </p>
      <p>
        <a href="/chi-so">{t('business.help.public.figures')}</a>
      </p>
    </div>
  );
}
