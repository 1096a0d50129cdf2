import { isDeepStrictEqual } from 'node:util';
import type { Words } from '../narrator.js';
import { Stalled } from '../until-done.js';
import {
  answered,
  askedAgain,
  askedOfSeveral,
  complained,
  complainedTwice,
  givenTwice,
  lapsed,
  merged,
  notCompetent,
  orderedByCourt,
  publicAlready,
  sentAgain,
  supplementedTooLate,
  unpaid,
  withdrawn,
} from './end-state-plays.js';
import type { ScriptedRequest, ScriptFacts, ScriptStage } from './scripted-request.js';
import { given } from './usual-way.js';

/** What is read of a request to tell where it came to. */
export interface Reached {
  readonly status: string;
  /** Art. 28(1), where it was refused or not for the agency. */
  readonly ground?: string;
  /** How the request came to be that goes on from it. */
  readonly followUp?: string;
}

/** One way in which a request ends, or goes on after its end. */
export interface EndState {
  readonly name: Words;
  readonly reaches: Reached;
  /** Plays a request to there. */
  play(stage: ScriptStage): Promise<ScriptedRequest>;
}

/** Every end of the process, each with the shortest way to it. */
export const endStates: readonly EndState[] = [
  {
    name: { vi: 'Cung cấp toàn bộ', en: 'Given in full' },
    reaches: { status: 'FULFILLED' },
    play: async (stage) => answered(stage, given),
  },
  {
    name: { vi: 'Gửi nhiều cơ quan, rút phần còn lại', en: 'Asked of several, the rest withdrawn' },
    reaches: { status: 'FULFILLED' },
    play: askedOfSeveral,
  },
  {
    name: {
      vi: 'Bưu gửi bị trả lại, gửi lại qua thư điện tử',
      en: 'Came back by post, sent again',
    },
    reaches: { status: 'FULFILLED' },
    play: sentAgain,
  },
  {
    name: { vi: 'Cung cấp một phần', en: 'Given in part' },
    reaches: { status: 'PARTIALLY_FULFILLED' },
    play: async (stage) =>
      answered(stage, { outcome: 'partly-given', ground: 'a', answer: 'Trang 1 đến trang 3.' }),
  },
  {
    name: { vi: 'Từ chối (điểm a): không được tiếp cận', en: 'Refused (a): not accessible' },
    reaches: { status: 'REFUSED', ground: 'a' },
    play: async (stage) => answered(stage, { outcome: 'refused', ground: 'a' }),
  },
  {
    name: { vi: 'Từ chối (điểm b): đã công khai', en: 'Refused (b): already public' },
    reaches: { status: 'REFUSED', ground: 'b' },
    play: publicAlready,
  },
  {
    name: { vi: 'Từ chối (điểm d): đã cung cấp hai lần', en: 'Refused (d): given twice' },
    reaches: { status: 'REFUSED', ground: 'd' },
    play: givenTwice,
  },
  {
    name: { vi: 'Từ chối (điểm đ): vượt quá khả năng', en: 'Refused (đ): beyond its means' },
    reaches: { status: 'REFUSED', ground: 'dd' },
    play: async (stage) => answered(stage, { outcome: 'refused', ground: 'dd' }),
  },
  {
    name: { vi: 'Từ chối (điểm e): không trả chi phí', en: 'Refused (e): costs not paid' },
    reaches: { status: 'REFUSED', ground: 'e' },
    play: unpaid,
  },
  {
    name: { vi: 'Hướng dẫn đến cơ quan khác (điểm c)', en: 'Guided to another agency (c)' },
    reaches: { status: 'TRANSFERRED', ground: 'c' },
    play: async (stage) => notCompetent(stage, { guidance: 'Đề nghị gửi đến Sở Tài chính.' }),
  },
  {
    name: { vi: 'Chuyển đến cơ quan khác', en: 'Forwarded to another agency' },
    reaches: { status: 'TRANSFERRED', ground: 'c', followUp: 'transfer' },
    play: async (stage) =>
      notCompetent(stage, { guidance: 'Thuộc Sở Tài chính.', forwardTo: 'stc' }),
  },
  {
    name: { vi: 'Hết hiệu lực do không bổ sung', en: 'Lapsed' },
    reaches: { status: 'LAPSED' },
    play: lapsed,
  },
  {
    name: { vi: 'Bổ sung sau khi hết hiệu lực', en: 'Supplemented after the lapse' },
    reaches: { status: 'LAPSED', followUp: 'after-lapse' },
    play: supplementedTooLate,
  },
  {
    name: { vi: 'Rút yêu cầu', en: 'Withdrawn' },
    reaches: { status: 'WITHDRAWN' },
    play: withdrawn,
  },
  {
    name: { vi: 'Giải quyết chung với yêu cầu trùng', en: 'Merged with its duplicate' },
    reaches: { status: 'MERGED' },
    play: merged,
  },
  {
    name: { vi: 'Yêu cầu cung cấp lại', en: 'Asked for again, as it was wrong' },
    reaches: { status: 'FULFILLED', followUp: 'correction' },
    play: askedAgain,
  },
  {
    name: { vi: 'Khiếu nại lần đầu đúng', en: 'Complaint upheld at the first level' },
    reaches: { status: 'REFUSED', ground: 'a', followUp: 'reopening' },
    play: complained,
  },
  {
    name: { vi: 'Khiếu nại lần hai đúng', en: 'Complaint upheld at the second level' },
    reaches: { status: 'REFUSED', ground: 'a', followUp: 'reopening' },
    play: complainedTwice,
  },
  {
    name: { vi: 'Tòa án buộc giải quyết lại', en: 'Answer ordered by a court' },
    reaches: { status: 'REFUSED', ground: 'dd', followUp: 'reopening' },
    play: orderedByCourt,
  },
];

/** Where a request came to, once that is what its play was to reach, or nothing more happens. */
export async function arrivalOf(request: ScriptedRequest, endState: EndState): Promise<Reached> {
  let reached = reachedBy(await request.facts());
  const look = async () => {
    reached = reachedBy(await request.facts());
    return isReached(reached, endState) || undefined;
  };
  try {
    await request.await(() => endState.name.en, look);
  } catch (error) {
    if (!(error instanceof Stalled)) throw error;
  }
  return reached;
}

export function isReached(reached: Reached, { reaches }: EndState): boolean {
  return isDeepStrictEqual(reached, reaches);
}

function reachedBy({ status, refusalGround, followUps }: ScriptFacts): Reached {
  const origin = followUps.at(-1)?.origin;
  return {
    status,
    ...(refusalGround !== null && { ground: refusalGround }),
    ...(origin !== undefined && { followUp: origin }),
  };
}
