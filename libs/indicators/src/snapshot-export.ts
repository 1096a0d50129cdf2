import { fingerprintOf, isSigned, type TextSignature } from '@minhbach/signatures';
import { definitions } from './definitions.js';
import type { MetricId } from './metrics.js';
import {
  casesIn,
  monthQuestion,
  sha256,
  snapshotFigures,
  type SnapshotContent,
} from './snapshot-content.js';

/** A snapshot as it leaves the service: whoever has it needs nothing else to compute its figures again. */
export interface SnapshotExport extends TextSignature {
  readonly format: 'minhbach-indicator-snapshot/1';
  /** `SnapshotContent` as JSON: these very characters are signed. */
  readonly content: string;
  /** One `RequestCase` a line, as JSON. */
  readonly cases: string;
}

export const exportFormat = 'minhbach-indicator-snapshot/1';

/** What is wrong with an export, as sentences; nothing when its signature holds and its figures come out again. */
export function snapshotFaults(snapshot: SnapshotExport, trustedKey: string | null): string[] {
  const { content: text, signature, publicKey, cases } = snapshot;
  const faults: string[] = [];
  if (trustedKey !== null && fingerprintOf(trustedKey) !== fingerprintOf(publicKey)) {
    faults.push('it is signed with another key than the one that you trust');
  }
  if (!isSigned(text, signature, trustedKey ?? publicKey)) {
    return [...faults, 'the signature does not fit what is signed: the figures were changed'];
  }
  const content = JSON.parse(text) as SnapshotContent;
  if (sha256(cases) !== content.casesSha256) {
    return [...faults, 'the cases are not those from which the figures were computed'];
  }
  return [...faults, ...figureFaults(content, cases)];
}

function figureFaults(
  { month, asOfOn, calendar, figures }: SnapshotContent,
  cases: string,
): string[] {
  const again = snapshotFigures(casesIn(cases), monthQuestion(month, asOfOn), calendar);
  return (Object.keys(definitions) as MetricId[]).flatMap((id) => {
    const { version } = figures[id].whole.definition;
    if (version !== definitions[id].version) {
      return [
        `${id} was computed by version ${String(version)} of its definition, and this program knows version ${String(definitions[id].version)}: take the release of that time`,
      ];
    }
    const isSame = JSON.stringify(again[id]) === JSON.stringify(figures[id]);
    return isSame ? [] : [`${id} comes out otherwise than it was published`];
  });
}
