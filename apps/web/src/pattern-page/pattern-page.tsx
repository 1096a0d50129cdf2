import { useText } from '../i18n/use-text';
import { DeadlineLedger } from '../parts/deadline-ledger/deadline-ledger';
import { DocumentPreview } from '../parts/document-preview/document-preview';
import { DueBox } from '../parts/due-box/due-box';
import { Facts } from '../parts/facts/facts';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { StepList } from '../parts/timeline/step-list';
import { ButtonPatterns } from './button-patterns';
import { ChartPatterns } from './chart-patterns';
import { InputPatterns } from './input-patterns';
import { ListPatterns } from './list-patterns';
import { PaperPatterns } from './paper-patterns';
import { sampleDeadline } from './sample-deadline';
import { sampleDues, sampleSteps } from './samples';
import { StatePatterns } from './state-patterns';
import './pattern-page.css';

/** All parts on one page, for developers. */
export function PatternPage() {
  const t = useText();
  return (
    <main className="page pattern">
      <h1>{t('pattern.title')}</h1>
      <section>
        <h2>{t('pattern.sla')}</h2>
        <p className="pattern-row">
          {sampleDues.map((due) => (
            <SlaTag key={due.text.vi} due={due} />
          ))}
          <SlaTag due={null} />
        </p>
        {sampleDues.slice(0, 5).map((due) => (
          <DueBox key={due.state} due={due} label={t('pattern.sla')} />
        ))}
        <Facts
          facts={[
            { name: t('pattern.code'), value: 'YC-2026-000437' },
            { name: t('pattern.state'), value: <SlaTag due={null} /> },
          ]}
        />
      </section>
      <ButtonPatterns />
      <InputPatterns />
      <section>
        <h2>{t('pattern.steps')}</h2>
        <StepList label={t('pattern.steps')} steps={sampleSteps} />
        <h2>{t('pattern.ledger')}</h2>
        <DeadlineLedger deadline={sampleDeadline} />
        <h2>{t('pattern.document')}</h2>
        <DocumentPreview
          title={t('pattern.document')}
          html="/mau-van-ban.html"
          pdf="/mau-van-ban.html"
        />
      </section>
      <ListPatterns />
      <PaperPatterns />
      <ChartPatterns />
      <StatePatterns />
    </main>
  );
}
