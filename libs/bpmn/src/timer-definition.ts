import type { ModdleElement } from 'bpmn-moddle';
import { childOf, textOf, type ElementReader } from './element-reader.js';
import { isIsoCycle, isIsoDate, isIsoDuration } from './iso-time.js';
import type { EventDefinition } from './process-model.js';

type Timer = Extract<EventDefinition, { type: 'timer' }>;

const KINDS = [
  { kind: 'date', property: 'timeDate', isValid: isIsoDate, example: '2026-11-01T08:00:00+07:00' },
  { kind: 'duration', property: 'timeDuration', isValid: isIsoDuration, example: 'P5D' },
  { kind: 'cycle', property: 'timeCycle', isValid: isIsoCycle, example: 'R3/P1D' },
] as const;

/** A timer with exactly one of date, duration and cycle (BPMN §10.5.5), its static text checked against ISO 8601. */
export function compileTimer(definition: ModdleElement, reader: ElementReader): Timer | undefined {
  const given = KINDS.filter(({ property }) => childOf(definition, property));
  const [only] = given;
  if (!only || given.length > 1) {
    reader.error(
      'timer-without-time',
      'A timer needs exactly one of date, duration and cycle. Choose one and give its value.',
    );
    return undefined;
  }
  const text = textOf(childOf(definition, only.property), 'body');
  const value = reader.value(text, `The timer's ${only.kind}`);
  if (text === undefined || (value?.kind === 'static' && !only.isValid(value.value))) {
    reader.error(
      'invalid-timer',
      `The timer's ${only.kind} "${text ?? ''}" is not ISO 8601. Write for example ${only.example}, or FEEL beginning with =.`,
    );
  }
  return value && { type: 'timer', kind: only.kind, value };
}
