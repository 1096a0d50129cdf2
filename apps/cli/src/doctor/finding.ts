import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';

/** Something about a service that somebody should put right. */
export interface Finding {
  /** Name of the check that found it. */
  readonly check: string;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** Where: keys, names, tables; at most the first of many. */
  readonly where: readonly string[];
  /** What to do, as a sentence. */
  readonly todo: string;
}

/** What a check finds; its name is added. */
export type Found = Omit<Finding, 'check'>;

/** What checks look at. */
export interface Patient {
  readonly app: INestApplicationContext;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The clock of this computer, in milliseconds since 1970. */
  readonly now: () => number;
}

/** One question to a service. */
export interface Check {
  readonly name: string;
  look(patient: Patient): Promise<readonly Found[]>;
}

/** How many places a finding names. */
export const namedAtMost = 20;

/** The finding for these places, when there are any; `what` gets their number. */
export function foundAt(
  places: readonly string[],
  { what, todo }: { readonly what: (count: number) => string; readonly todo: string },
): Found[] {
  if (places.length === 0) return [];
  const more = places.length - namedAtMost;
  const where = [
    ...places.slice(0, namedAtMost),
    ...(more > 0 ? [`and ${String(more)} more`] : []),
  ];
  return [{ what: what(places.length), where, todo }];
}
