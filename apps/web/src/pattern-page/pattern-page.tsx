import { useText } from '../i18n/use-text';
import { Button } from '../parts/button/button';
import { Conflict } from '../parts/states/conflict';
import { Empty } from '../parts/states/empty';
import { Forbidden } from '../parts/states/forbidden';
import { Loading } from '../parts/states/loading';
import { ProblemNote } from '../parts/states/problem-note';
import { useToast } from '../parts/toast/use-toast';
import { sampleDues, sampleProblem, unreached } from './samples';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import './pattern-page.css';

/** All parts on one page, for developers. */
export function PatternPage() {
  const t = useText();
  const toast = useToast();
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
      </section>
      <section>
        <h2>{t('pattern.buttons')}</h2>
        <p className="pattern-row">
          <Button look="primary">{t('pattern.primary')}</Button>
          <Button>{t('pattern.plain')}</Button>
          <Button look="danger">{t('pattern.danger')}</Button>
          <Button
            onClick={() => {
              toast(t('pattern.done'), () => undefined);
            }}
          >
            {t('pattern.toast')}
          </Button>
        </p>
      </section>
      <section>
        <h2>{t('pattern.states')}</h2>
        <Loading />
        <Empty>{t('pattern.empty')}</Empty>
        <ProblemNote problem={unreached} retry={() => undefined} />
        <Conflict problem={sampleProblem} refresh={() => undefined} />
        <Forbidden roles={['officer', 'head']} />
      </section>
    </main>
  );
}
