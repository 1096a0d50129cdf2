import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../i18n/use-text';
import { Icon } from '../../../parts/icon/icon';
import { DecisionForm } from './decision-form';
import { DecisionImpact } from './decision-impact';
import type { Decision } from './decision-draft';
import '../../../parts/back-link/back-link.css';
import '../../admin.css';

/** A decision about agencies: first what it would move, then its record. */
export function DecisionScreen() {
  const t = useText();
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <div className="page admin">
      <Link to="/co-quan" className="back-link">
        <Icon name="back" /> {t('frame.nav.agencies')}
      </Link>
      <h1>{t('admin.decision')}</h1>
      <p className="admin-note">{t('admin.decision.help')}</p>
      <DecisionForm
        // What is typed anew is another decision: what the old one would move says nothing of it.
        edited={() => setDecision(null)}
        submit={setDecision}
      />
      {decision && <DecisionImpact decision={decision} />}
    </div>
  );
}
