import { addDays, daysBetween, localDateOf, type CompiledCalendar } from '@minhbach/calendar';

/** A request with everything that its events left behind, as the tables have it. */
export interface RawRequest {
  readonly key: string;
  readonly parent_key: string | null;
  readonly agency_code: string | null;
  readonly subject: number;
  readonly channel: string;
  readonly complexity: string | null;
  readonly regime: string;
  readonly origin: string;
  readonly submitted_at: string;
  readonly outcome: string | null;
  readonly closed_on: string | null;
  readonly notice_breached_on: string | null;
  readonly drafted_on: string | null;
  readonly tax_code: string | null;
  readonly size: string | null;
  readonly ledger: readonly Line[];
  readonly items: readonly { outcome: string | null; ground: string | null; seen: boolean }[];
  readonly letters: readonly { kind: string; on: string }[];
  readonly deliveries: readonly { method: string; at: string }[];
  readonly saidReceivedAt: string | null;
  readonly askedAgain: readonly { origin: string; at: string }[];
}

interface Limit {
  readonly value: number;
  readonly unit: 'working-day' | 'calendar-day';
}

interface Line {
  readonly kind: string;
  readonly on: string;
  readonly recorded: string;
  readonly data: { readonly limit?: Limit; readonly by?: Limit; readonly outcome?: string };
}

/** Reads them all; nothing of `libs/indicators` has a part in it. */
export const rawRequests = `
  SELECT r.key::text, r.parent_key::text, r.agency_code, r.subject, r.channel, r.complexity, r.regime, r.origin, r.submitted_at::text,
    r.outcome, r.closed_on::text, r.notice_breached_on::text, r.drafted_on::text, o.tax_code, o.size,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', kind, 'on', effective_on, 'recorded', recorded_at, 'data', data)
      ORDER BY position) FROM clock_ledger l WHERE l.subject_key = r.key), '[]') AS ledger,
    (SELECT jsonb_agg(jsonb_build_object('outcome', outcome, 'ground', refusal_ground,
      'seen', link_checked_on IS NOT NULL) ORDER BY position) FROM request_item i WHERE i.request_key = r.key) AS items,
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', kind, 'on', issued_on) ORDER BY issued_on)
      FROM official_document d WHERE d.subject_key = r.key AND d.subject_type = 'information-request'), '[]') AS letters,
    coalesce((SELECT jsonb_agg(jsonb_build_object('method', method, 'at', delivered_at) ORDER BY delivered_at)
      FROM delivery d WHERE d.request_key = r.key), '[]') AS deliveries,
    (SELECT answered_at::text FROM survey_answer s WHERE s.key = r.key AND s.received) AS "saidReceivedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('origin', f.origin, 'at', f.submitted_at))
      FROM information_request f WHERE f.parent_key = r.key), '[]') AS "askedAgain"
  FROM information_request r LEFT JOIN organisation o ON o.key::text = r.organisation_id`;

/** What the figures need of a request, worked out from its events one by one. */
export interface HandFacts extends ReturnType<typeof datesOf> {
  readonly raw: RawRequest;
  /** Whether the last of those that followed from it and were decided gave something; null when there is none. */
  readonly lastReceived: boolean | null;
}

export function factsOf(all: readonly RawRequest[], calendar: CompiledCalendar): HandFacts[] {
  const dated = all.map((raw) => ({ raw, ...datesOf(raw, calendar) }));
  const children = new Map<string, typeof dated>();
  for (const each of dated) {
    const { parent_key: parent, origin } = each.raw;
    if (parent === null || origin === 'after-lapse') continue;
    children.set(parent, [...(children.get(parent) ?? []), each]);
  }
  const followedFrom = (key: string): typeof dated =>
    (children.get(key) ?? []).flatMap((each) => [each, ...followedFrom(each.raw.key)]);
  return dated.map((facts) => {
    const decided = followedFrom(facts.raw.key)
      .filter(({ outcome }) => outcome !== null && decisions.includes(outcome))
      .sort((one, other) => (String(one.closedOn) < String(other.closedOn) ? -1 : 1));
    const last = decided.at(-1);
    return { ...facts, lastReceived: last ? last.outcome !== 'refused' || last.isShown : null };
  });
}

const decisions = ['fulfilled', 'partially-fulfilled', 'refused'];

const local = (instant: string) => localDateOf(new Date(instant));

function datesOf(raw: RawRequest, calendar: CompiledCalendar) {
  const lineOf = (kind: string) => raw.ledger.find((line) => line.kind === kind);
  const [start, classified, close] = ['start', 'classify', 'close'].map(lineOf);
  const { originalDueOn, dueOn } = dueDates(raw, calendar);
  const closedOn = close?.on ?? raw.closed_on;
  const outcome = close?.data.outcome ?? raw.outcome;
  const grounds = raw.items.map(({ ground }) => ground).filter((each) => each !== null);
  const again = (origins: readonly string[]) =>
    raw.askedAgain
      .filter(({ origin }) => origins.includes(origin))
      .map(({ at }) => local(at))
      .sort()[0] ?? null;
  const letter = (isOne: (kind: string) => boolean) =>
    raw.letters.find(({ kind }) => isOne(kind))?.on ?? null;
  return {
    submittedOn: local(raw.submitted_at),
    validOn: start?.on ?? null,
    ...{ originalDueOn, dueOn, closedOn, outcome },
    breachedOn: lineOf('breach')?.on ?? null,
    ground: outcome === 'refused' ? (grounds[0] ?? 'c') : null,
    given: raw.items.filter((each) => ['given', 'partly-given'].includes(each.outcome ?? ''))
      .length,
    isShown: outcome === 'refused' && grounds[0] === 'b' && raw.items.every(({ seen }) => seen),
    askedAgainOn: again(['correction', 'reopening']),
    overturnedOn: again(['reopening']),
    registeredOn: letter((kind) => kind === 'receipt'),
    respondedOn: letter((kind) => kind !== 'receipt'),
    issuedOn: letter((kind) => ['resolution-slip', 'refusal-notice'].includes(kind)),
    checkedOn: start ? local(start.recorded) : null,
    assignedOn: classified?.on ?? null,
    receivedOn: receivedOn(raw),
    pauses: pausesOf(raw.ledger),
  };
}

/** The limit of the last classification, and the extension granted in time on top of it. */
function dueDates({ ledger }: RawRequest, calendar: CompiledCalendar) {
  const start = ledger.find(({ kind }) => kind === 'start');
  if (!start) return { originalDueOn: null, dueOn: null };
  let limit = start.data.limit;
  let originalDueOn = ending(start.on, limit, calendar);
  let dueOn = originalDueOn;
  for (const { kind, on, data } of ledger) {
    if (on > dueOn) continue;
    if (kind === 'classify') {
      limit = data.limit;
      dueOn = originalDueOn = ending(start.on, limit, calendar);
    }
    if (kind !== 'extend' || !data.by) continue;
    dueOn =
      data.by.unit === limit?.unit
        ? ending(start.on, { ...limit, value: limit.value + data.by.value }, calendar)
        : calendar.rollForward(addDays(originalDueOn, data.by.value));
  }
  return { originalDueOn, dueOn };
}

/** Counted on day by day. */
function ending(from: string, limit: Limit | undefined, calendar: CompiledCalendar): string {
  let day = from;
  for (let left = limit?.value ?? 0; left > 0;) {
    day = addDays(day, 1);
    if (limit?.unit === 'calendar-day' || calendar.isWorkingDay(day)) left--;
  }
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** What came by post was in hand when the requester says so. */
function receivedOn({ deliveries, saidReceivedAt }: RawRequest): string | null {
  const handed = deliveries.find(({ method }) => method !== 'post');
  if (handed) return local(handed.at);
  return saidReceivedAt === null ? null : local(saidReceivedAt);
}

function pausesOf(ledger: readonly Line[]) {
  return ledger.flatMap(({ kind, on }, index) => {
    if (kind !== 'pause') return [];
    const end = ledger.slice(index).find((line) => ['resume', 'close'].includes(line.kind));
    return [{ from: on, until: end?.on ?? null }];
  });
}

/** Working days after the first day through the second, counted one by one. */
export function workingDays(from: string, to: string, calendar: CompiledCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) count++;
  }
  return count;
}

/** All durations of a case on a day, by the names that the API gives them. */
export function durationsOf(facts: HandFacts, asOf: string, calendar: CompiledCalendar) {
  const { submittedOn, validOn, closedOn, registeredOn, checkedOn, assignedOn, issuedOn } = facts;
  const between = (from: string | null, to: string | null) =>
    from === null || to === null ? null : workingDays(from, to, calendar);
  const [start, end] = [validOn ?? submittedOn, closedOn ?? asOf];
  const statutory = workingDays(start, end, calendar);
  const waiting = facts.pauses.reduce((sum, { from, until }) => {
    const last = until === null || until > end ? end : until;
    return sum + workingDays(from > start ? from : start, last, calendar);
  }, 0);
  const net = statutory - waiting;
  return {
    gross: daysBetween(submittedOn, facts.receivedOn ?? closedOn ?? asOf),
    ...{ statutory, net, held: net, waiting },
    registration: between(submittedOn, registeredOn),
    validation: between(registeredOn, checkedOn),
    assignment: between(checkedOn, assignedOn),
    drafting: between(assignedOn, facts.raw.drafted_on),
    signing: between(facts.raw.drafted_on, issuedOn),
    delivery: between(issuedOn, facts.receivedOn ?? closedOn),
    acknowledged: between(submittedOn, registeredOn),
    responded: between(submittedOn, facts.respondedOn),
    decided: between(submittedOn, issuedOn),
    'in-hand': between(submittedOn, facts.receivedOn),
  };
}
