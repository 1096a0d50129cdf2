import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema';
import { useText } from '../../i18n/use-text';
import type { CasesLink } from './mark-link';
import { useNumbers } from './use-numbers';

type Comparison = components['schemas']['AgencyComparisonDto'];
type AgencyShare = Comparison['agencies'][number];

interface Props {
  readonly comparison: Comparison;
  readonly nameOf: (agencyCode: string) => string;
  readonly casesOf: (agency: AgencyShare) => CasesLink;
}

/** Each agency's share with what chance leaves open, against the target; those with the most cases first. */
export function IntervalList({ comparison, nameOf, casesOf }: Props) {
  const t = useText();
  const { percent } = useNumbers();
  const { agencies, target } = comparison;
  const least = leastOf(comparison);
  const at = (share: number) => `${String(((share - least) / (1 - least)) * 100)}%`;
  return (
    <div className="intervals">
      <Scale at={[[target.share, t('chart.target', { value: target.share })]]} place={at} />
      <ol role="list">
        {agencies.map((agency) => (
          <li key={agency.agencyCode}>
            <Row
              {...{ agency, name: nameOf(agency.agencyCode), to: casesOf(agency), at }}
              target={at(target.share)}
            />
          </li>
        ))}
      </ol>
      <Scale at={[least, 1].map((share) => [share, percent(share)])} place={at} />
    </div>
  );
}

interface ScaleProps {
  readonly at: readonly (readonly [share: number, words: string])[];
  readonly place: (share: number) => string;
}

/** What places on the rows' common scale stand for. */
function Scale({ at, place }: ScaleProps) {
  return (
    <p className="intervals-scale" aria-hidden="true">
      <svg>
        {at.map(([share, words]) => (
          <text key={share} x={place(share)} y={18} textAnchor="middle">
            {words}
          </text>
        ))}
      </svg>
    </p>
  );
}

interface RowProps {
  readonly agency: AgencyShare;
  readonly name: string;
  readonly to: CasesLink;
  readonly at: (share: number) => string;
  /** Where the target stands. */
  readonly target: string;
}

function Row({ agency, name, to, at, target }: RowProps) {
  const t = useText();
  const numbers = useNumbers();
  const { share, enough, standing } = agency;
  const { value, interval95 } = share;
  const look = standing === 'below' ? 'outside' : 'usual';
  return (
    <Link {...to} className="interval">
      <span className="interval-name" lang="vi">
        {name}
      </span>
      {enough && value !== null && interval95 ? (
        <svg aria-hidden="true">
          <line x1={target} x2={target} y1="0" y2="100%" className="chart-target-line" />
          <line
            {...{ x1: at(interval95.low), x2: at(interval95.high), y1: '50%', y2: '50%' }}
            className={`interval-${look}`}
          />
          <svg x={at(value)} y="50%" overflow="visible">
            {look === 'outside' ? (
              <path d="M0 -7 L7 0 L0 7 L-7 0 Z" className="chart-point-outside" />
            ) : (
              <circle r={5.5} className="chart-point-usual" />
            )}
          </svg>
        </svg>
      ) : (
        <span className="interval-few">{t('chart.few.short')}</span>
      )}
      <span className="interval-count">{numbers.of(share)}</span>
      {enough && value !== null && interval95 && (
        <span className="visually-hidden">
          {t('chart.interval', { value, low: interval95.low, high: interval95.high })}
        </span>
      )}
    </Link>
  );
}

/** Where the scale begins: a round share below all intervals. */
function leastOf({ agencies, target }: Comparison): number {
  const lows = agencies
    .filter(({ enough }) => enough)
    .map(({ share }) => share.interval95?.low ?? target.share);
  return Math.floor(Math.min(target.share - 0.1, ...lows) * 10) / 10;
}
