import { addDays, type CompiledCalendar } from '@minhbach/calendar';
import type { Pool } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** The rows that one request leaves in each table of the domain. */
export type RequestRows = Readonly<Record<(typeof generatedTables)[number], readonly Row[]>>;

/** Those of the domain; the first one before the others, which refer to it. */
export const generatedTables = [
  ...(['information_request', 'request_item', 'clock_ledger'] as const),
  ...(['official_document', 'delivery'] as const),
] as const;

const departments = ['vpubnd', 'stc', 'sxd', 'stp', 'snnmt', 'skhcn'];

const communes = 54;

const businesses = 20_000;

/** Working days to the answer, as often as each is in the list: one in ten is late, one in fifty is never answered. */
const paces = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 5, 9];

/** What a request over the network leaves behind that is answered as usual: one in seven is refused. */
export class GeneratedRequests {
  constructor(
    private readonly calendar: CompiledCalendar,
    private readonly today: string,
    /** All keys are above it. */
    private key = 1_000_000_000,
  ) {}

  /** The `index`-th request, sent on that day; whatever would happen after today has not happened. */
  rowsOf(index: number, sentOn: string): RequestRows {
    const key = (this.key += 10);
    const { calendar } = this;
    const dueOn = calendar.addWorkingDays(sentOn, 3);
    const answeredOn = calendar.addWorkingDays(sentOn, paces[index % paces.length] ?? 2);
    const isAnswered = answeredOn <= this.today && index % 50 !== 49;
    const isRefused = index % 7 === 6;
    const isLate = (isAnswered ? answeredOn : this.today) > dueOn;
    const facts: Facts = {
      ...{ key, index, sentOn, dueOn, isRefused },
      answeredOn: isAnswered ? answeredOn : null,
      breachedOn: isLate ? addDays(dueOn, 1) : null,
      agency: agencyOf(index),
    };
    return {
      information_request: [requestRow(facts)],
      request_item: [itemRow(facts)],
      clock_ledger: ledgerRows(facts),
      official_document: documentRows(facts),
      delivery: isAnswered ? [deliveryRow(facts)] : [],
    };
  }
}

/** Writes the businesses that ask, of all sizes. */
export async function writeBusinesses(pool: Pool): Promise<void> {
  await pool.query(
    `INSERT INTO organisation (key, name, tax_code, size)
     SELECT i, 'Công ty ' || i, lpad(i::text, 10, '0'), (ARRAY['micro', 'small', 'medium', 'large'])[1 + i % 4]
     FROM generate_series(1, $1) i`,
    [businesses],
  );
}

/** Writes the rows of many requests. */
export async function writeRequests(pool: Pool, all: readonly RequestRows[]): Promise<void> {
  const [first, ...others] = generatedTables;
  const write = async (table: keyof RequestRows) =>
    writeRows(
      pool,
      table,
      all.flatMap((each) => each[table]),
    );
  await write(first);
  await Promise.all(others.map(write));
}

async function writeRows(pool: Pool, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await pool.query(
    `INSERT INTO ${table} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Every second request is sent to a department, the others all over the province. */
function agencyOf(index: number): string {
  const turn = Math.floor(index / 2);
  if (index % 2 === 0) return departments[turn % departments.length] ?? 'vpubnd';
  return `xa-${String(1 + (turn % communes))}`;
}

interface Facts {
  readonly key: number;
  readonly index: number;
  readonly sentOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
  readonly breachedOn: string | null;
  readonly isRefused: boolean;
  readonly agency: string;
}

const hash = 'ab'.repeat(32);

const at = (day: string, hour = '02:00') => `${day}T${hour}:00Z`;

function requestRow(facts: Facts): Row {
  const { key, index, sentOn, dueOn, answeredOn, breachedOn, isRefused, agency } = facts;
  return {
    key,
    ...{ code: `YC-${sentOn.slice(0, 4)}-${String(key)}`, process_instance_key: key + 1 },
    ...{ requester_id: '1', organisation_id: String(1 + (index % businesses)) },
    ...{
      subject: (Math.floor(index / departments.length) % 12) + 1,
      title: 'Quyết định về giá đất',
      purpose: 'Sản xuất',
    },
    ...{ channel: 'network', requested_delivery: 'portal', regime: 'LAW_2016' },
    ...{ submitted_at: at(sentOn), submitted_on: sentOn, agency_code: agency },
    ...{ register_symbol: `${String(index)}/2026`, valid_on: sentOn, complexity: 'simple' },
    ...{ original_due_on: dueOn, due_on: dueOn, breached_on: breachedOn },
    appointment_on: breachedOn && addDays(dueOn, 5),
    ...{ may_forward: false, origin: 'submission' },
    ...{ drafted_on: answeredOn, issued_on: answeredOn },
    outcome: answeredOn && (isRefused ? 'refused' : 'fulfilled'),
    refusal_ground: answeredOn && isRefused ? 'a' : null,
    ...{ closed_on: answeredOn, received_on: answeredOn },
    closed_at: answeredOn && at(answeredOn, '08:00'),
    delivery_method: answeredOn && 'portal',
    delivery_proof: answeredOn && 'Đã tải về',
  };
}

function itemRow({ key, answeredOn, isRefused }: Facts): Row {
  return {
    ...{ key: key + 2, request_key: key, position: 1, description: 'Bảng giá đất năm 2026' },
    outcome: answeredOn && (isRefused ? 'refused' : 'given'),
    refusal_ground: answeredOn && isRefused ? 'a' : null,
    answer: answeredOn && !isRefused ? 'Gửi kèm văn bản.' : null,
  };
}

function ledgerRows({ key, sentOn, answeredOn, breachedOn, dueOn, isRefused }: Facts): Row[] {
  const limit = { value: 3, unit: 'working-day' };
  const line = (kind: string, day: string, data: Row) => ({ kind, day, data });
  const lines = [
    line('start', sentOn, { limit, regime: 'LAW_2016', calendarVersion: 1 }),
    line('classify', sentOn, { limit }),
    ...(breachedOn ? [line('breach', breachedOn, { dueOn })] : []),
    ...(answeredOn
      ? [line('close', answeredOn, { outcome: isRefused ? 'refused' : 'fulfilled' })]
      : []),
  ];
  return lines.map(({ kind, day, data }, index) => ({
    ...{ subject_type: 'information-request', subject_key: key, position: index + 1, kind, data },
    ...{ effective_on: day, recorded_at: at(day, '03:00'), actor: 'system' },
    basis: kind === 'start' || kind === 'classify' ? 'Điều 30' : null,
    evidence: kind === 'start' || kind === 'close' ? '01/2026' : null,
    effective_at: kind === 'breach' ? null : at(day),
  }));
}

/** Letters that the service sends by itself. */
const ofItself = new Set(['receipt', 'apology']);

function documentRows(facts: Facts): Row[] {
  const { key, sentOn, dueOn, answeredOn, breachedOn, isRefused, agency } = facts;
  const letter = (kind: string, day: string, place: number) => ({
    ...{ key: key + place, cause_key: key + place, kind, agency_code: agency },
    ...{ register: `${agency}/${kind}`, year: 2026, number: key, symbol: `${String(key)}/PTN` },
    ...{ subject_type: 'information-request', subject_key: key, title: 'Phiếu', body: '<p>…</p>' },
    ...{ issued_on: day, issued_at: at(day, '03:00'), signed_by: ofItself.has(kind) ? null : '4' },
    ...{ template_version: 1, html_sha256: hash, pdf_sha256: hash },
  });
  const answer = isRefused ? 'refusal-notice' : 'resolution-slip';
  return [
    letter('receipt', sentOn, 3),
    ...(breachedOn ? [letter('apology', dueOn, 6)] : []),
    ...(answeredOn ? [letter(answer, answeredOn, 4)] : []),
  ];
}

function deliveryRow({ key, answeredOn }: Facts): Row {
  const on = answeredOn ?? '';
  return {
    ...{ key: key + 5, request_key: key, method: 'portal', delivered_by: '3' },
    delivered_at: at(on, '08:00'),
  };
}
