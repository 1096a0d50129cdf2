import type { Problem } from '../../api/problem';
import { useServerText, useText } from '../../i18n/use-text';
import { ProblemNote } from '../../parts/states/problem-note';

/** Everything that is wrong with the files, errors first; nothing was deployed. */
export function DeploymentFindings({ problem }: { readonly problem: Problem }) {
  const t = useText();
  const say = useServerText();
  const findings = problem.errors ?? [];
  if (findings.length === 0) return <ProblemNote problem={problem} />;
  return (
    <div className="admin-alert" role="alert">
      <h3>{t('admin.deploy.refused', { count: findings.length })}</h3>
      <ul>
        {findings.map(({ pointer, code, message, severity, resource, elementId, elementName }) => (
          <li key={`${pointer} ${code} ${elementId ?? ''} ${message?.en ?? ''}`}>
            <strong>{t(`admin.deploy.${severity ?? 'error'}`)}</strong>
            {message && <> · {say(message)}</>}{' '}
            <span className="admin-note">
              {[resource, elementName ?? elementId].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
