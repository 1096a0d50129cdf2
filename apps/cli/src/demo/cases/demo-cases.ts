import { ScriptedRequest, type ScriptStage } from '../end-states/scripted-request.js';
import * as way from './case-ways.js';
import { type DemoAgency, demoQuestions } from './demo-questions.js';

/** One case of the demonstration. */
interface DemoCase {
  /** Working days since it was sent. */
  readonly sent: number;
  readonly agency: DemoAgency;
  /** Login of the business; null for somebody without account whose request reception enters. */
  readonly by: 'doanhnghiep1' | 'doanhnghiep2' | null;
  /** Null while nobody has looked at it. */
  readonly way: way.CaseWay | null;
}

const [one, two, desk] = ['doanhnghiep1', 'doanhnghiep2', null] as const;

type Row = readonly [sent: number, agency: DemoAgency, by: DemoCase['by'], way: DemoCase['way']];

/**
 * Cases in every state. Simple information is due three working days after it was asked for over the network, complex
 * information fifteen; by post it is five for simple information.
 */
const rows: readonly Row[] = [
  [45, 'vpubnd', one, way.published],
  [42, 'stc', two, way.published],
  [40, 'thuetinh', one, way.answeredAfter(5)],
  [35, 'sxd', one, way.complaintUpheld],
  [
    33,
    'stc',
    one,
    way.answeredAfter(3, { outcome: 'partly-given', ground: 'a', answer: 'Trang 1–3.' }),
  ],
  [31, 'vpubnd', one, way.answeredAfter(7)],
  [30, 'thuetinh', two, way.supplementAsked],
  [28, 'vpubnd', desk, way.deliveredByCode],
  [25, 'sxd', two, way.published],
  [24, 'vpubnd', two, way.complaintTakenUp],
  [20, 'sxd', one, way.extended],
  [19, 'vpubnd', one, way.answeredAfter(3, way.refused)],
  [16, 'vpubnd', two, way.complexInHand],
  [14, 'vpubnd', one, way.extensionProposed],
  [12, 'vpubnd', two, way.forwarded],
  [11, 'vpubnd', one, way.consulted],
  [10, 'stc', two, way.complainedAbout],
  [10, 'stc', one, way.complexAwaitingSignature],
  [9, 'vpubnd', two, way.withdrawn],
  [8, 'vpubnd', one, way.complexAwaitingSignature],
  [7, 'vpubnd', two, way.consentAwaited],
  [6, 'vpubnd', one, way.inHand],
  [6, 'stc', two, way.awaitingSignature],
  [6, 'vpubnd', two, way.clarificationAwaited],
  [5, 'vpubnd', one, way.surveyAwaited],
  [5, 'thuetinh', two, way.stuck],
  [5, 'vpubnd', two, way.awaitingSignature],
  [4, 'vpubnd', one, way.paymentAwaited],
  [4, 'stc', one, way.supplemented],
  [4, 'sxd', one, way.returned],
  [3, 'vpubnd', two, way.inHand],
  [3, 'vpubnd', one, way.awaitingSignature],
  [3, 'stc', two, way.atHandlers],
  [2, 'vpubnd', two, way.returned],
  [2, 'vpubnd', one, way.supplementAsked],
  [2, 'vpubnd', two, way.awaitingIssue],
  [2, 'stc', one, way.askedTwice],
  [2, 'vpubnd', desk, way.inHand],
  [1, 'vpubnd', one, way.atHandlers],
  [1, 'vpubnd', two, way.limitNotAnnounced],
  [1, 'vpubnd', one, way.atFocalUnit],
  [1, 'sxd', two, way.atReception],
  [1, 'vpubnd', two, null],
];

/** The scripts of all cases by the clock `now`; each yields how many working days ago its next step happens. */
export function demoScripts(stage: ScriptStage, now: () => Date): AsyncGenerator<number, void>[] {
  const asked = new Map<DemoAgency, number>();
  return rows.map(([sent, agency, by, caseWay]) => {
    const questions = demoQuestions[agency];
    const before = asked.get(agency) ?? 0;
    asked.set(agency, before + 1);
    const question = questions[before % questions.length] ?? questions[0];
    return script(stage, now, { sent, agency, by, way: caseWay }, question);
  });
}

async function* script(
  stage: ScriptStage,
  now: () => Date,
  { sent, agency, by, way: goOn }: DemoCase,
  question: ScriptedRequest['question'],
): AsyncGenerator<number, void> {
  yield sent;
  const request = by
    ? await ScriptedRequest.submit(stage, by, agency, question, { mayForward: true })
    : await ScriptedRequest.takenIn(stage, agency, question, atTheDesk(now()));
  if (goOn) yield* goOn(request, sent);
}

/** A form that somebody signed at the office, half an hour ago. */
function atTheDesk(now: Date): object {
  const receivedAt = new Date(now.getTime() - 1_800_000).toISOString();
  return {
    deliveryMethod: 'office',
    receipt: { arrival: 'office', receivedAt, evidence: 'Phiếu mẫu số 01a có chữ ký' },
    contact: {
      name: 'Lê Văn Mẫu',
      address: 'Số 9, ấp Mẫu, xã Mẫu',
      idNumber: '084099000123',
      phone: '0900000001',
    },
  };
}
