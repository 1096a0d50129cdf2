import { loadavg } from 'node:os';
import { invariantCount } from './invariants/check.js';

/** What came of one fault. */
export interface Row {
  readonly fault: string;
  readonly what: string;
  /** Where the queue was. */
  readonly queue: string;
  readonly times: number;
  /** All of it, with the checks. */
  readonly seconds: number;
  /** The longest time until a process went from start to end again. */
  readonly recoverySeconds: number;
  /** From when people had ended until nothing that was due was left. */
  readonly drainSeconds: number;
  /** By how much the latest timer was late. */
  readonly lateSeconds: number;
  readonly notes: readonly string[];
  readonly wrongs: readonly string[];
}

/** A line when a fault is over. */
export function lineOf(row: Row): string {
  const verdict = row.wrongs.length === 0 ? 'all hold' : `${String(row.wrongs.length)} BROKEN`;
  const words = [
    `${row.fault.padEnd(20)} ${row.queue.padEnd(10)} ${String(row.times).padStart(4)} ×`,
    `recovered ${fixed(row.recoverySeconds)} s`,
    `drained ${fixed(row.drainSeconds)} s`,
    `latest timer ${fixed(row.lateSeconds)} s`,
    `${String(invariantCount)} invariants: ${verdict}`,
    `(${row.seconds.toFixed(0)} s, load ${(loadavg()[0] ?? 0).toFixed(1)})`,
  ];
  const more = [...row.notes, ...row.wrongs].map((each) => `\n    ${each}`);
  return words.join('  ') + more.join('');
}

/** All faults of a campaign, one row each, in both places of the queue together. */
export function tableOf(rows: readonly Row[]): string {
  const head = [
    'fault',
    'rounds',
    'times',
    'recovered (s)',
    'drained (s)',
    'latest timer (s)',
    'broken',
  ];
  const names = [...new Set(rows.map(({ fault }) => fault))];
  const lines = names.map((name) => {
    const own = rows.filter(({ fault }) => fault === name);
    const most = (value: (row: Row) => number) => fixed(Math.max(...own.map(value)));
    const sum = (value: (row: Row) => number) =>
      String(own.reduce((all, row) => all + value(row), 0));
    return [
      name,
      String(own.length),
      sum(({ times }) => times),
      most(({ recoverySeconds }) => recoverySeconds),
      most(({ drainSeconds }) => drainSeconds),
      most(({ lateSeconds }) => lateSeconds),
      sum(({ wrongs }) => wrongs.length),
    ];
  });
  const all = [head, ...lines];
  const widths = head.map((_, column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  );
  return all
    .map(
      (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
    )
    .toSpliced(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
    .join('\n');
}

function fixed(value: number): string {
  return value.toFixed(1);
}
