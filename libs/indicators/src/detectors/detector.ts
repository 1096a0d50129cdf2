import type { CompiledCalendar } from '@minhbach/calendar';
import type { ReviewedCase } from './reviewed-case.js';

interface Text {
  readonly vi: string;
  readonly en: string;
}

interface DetectorBase {
  readonly id: DetectorId;
  /** A change of rule or parameters is a new version. */
  readonly version: number;
  readonly name: Text;
  /** When it says something, in words. A sign asks somebody to look; it says nothing of the reason. */
  readonly rule: Text;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Looks at one case at a time. */
export interface CaseDetector extends DetectorBase {
  readonly looksAt: 'cases';
  readonly isTripped: (subject: ReviewedCase, calendar: CompiledCalendar) => boolean;
}

/** What an agency closed in a period. */
export interface ClosedCounts {
  readonly closed: number;
  readonly onLastDay: number;
}

/** Looks at all cases of an agency together. */
export interface AgencyDetector extends DetectorBase {
  readonly looksAt: 'agencies';
  readonly isTripped: (counts: ClosedCounts) => boolean;
}

export type Detector = CaseDetector | AgencyDetector;

export const detectorIds = [
  'answers-on-last-day',
  'pause-or-extension-late',
  'forwarded-back',
  'asked-again-soon',
  'pause-untold',
] as const;

export type DetectorId = (typeof detectorIds)[number];
