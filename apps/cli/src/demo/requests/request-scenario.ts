/** How one request of the demonstration goes, decided before it begins. */
export interface RequestScenario {
  /** Login of the business's representative. */
  readonly requester: string;
  readonly subject: number;
  readonly title: string;
  readonly items: readonly string[];
  readonly complexity: 'simple' | 'complex';
  /** The reception officer finds something missing, once. */
  readonly needsSupplement: boolean;
  /** The signer returns the first draft. */
  readonly isReturned: boolean;
  /** The handler asks for more time once the notice of the limit is out. */
  readonly isExtended: boolean;
  /** Outcome of each item. */
  readonly outcomes: readonly ItemOutcome[];
  /** From 1 (very hard) to 5 (very easy). */
  readonly ease: number;
}

type ItemOutcome = 'given' | 'partly-given' | 'refused' | 'not-held';

/** What businesses ask in the demonstration: subject of the plan, title, items. */
const questions: readonly (readonly [subject: number, title: string, items: readonly string[]])[] =
  [
    [
      1,
      'Quy hoạch sử dụng đất khu công nghiệp Cổ Chiên (mẫu)',
      [
        'Bản đồ quy hoạch sử dụng đất đang có hiệu lực',
        'Danh mục dự án đang kêu gọi đầu tư',
        'Ý kiến góp ý của các hộ dân có đất thu hồi',
      ],
    ],
    [2, 'Văn bản của tỉnh về hỗ trợ lãi suất năm nay (mẫu)', ['Danh mục văn bản đang có hiệu lực']],
    [3, 'Dự toán chi đầu tư công quý này (mẫu)', ['Dự toán được duyệt', 'Tình hình giải ngân']],
    [
      8,
      'Hướng dẫn khấu trừ thuế khi mua nông sản (mẫu)',
      ['Văn bản hướng dẫn', 'Hỏi đáp thường gặp'],
    ],
    [9, 'Chương trình ban hành văn bản sáu tháng tới (mẫu)', ['Danh mục văn bản dự kiến']],
  ];

/** The one request that is played in plain sight: it meets a question, an extension, a return and a partial answer. */
export function showcase(): RequestScenario {
  const [subject, title, items] = question(0);
  return {
    requester: 'doanhnghiep1',
    subject,
    title,
    items,
    complexity: 'complex',
    needsSupplement: true,
    isReturned: true,
    isExtended: true,
    outcomes: ['given', 'given', 'partly-given'],
    ease: 4,
  };
}

/** One of many requests; the same `chance` draws the same ones. */
export function drawScenario(chance: () => number): RequestScenario {
  const [subject, title, items] = question(Math.floor(chance() * questions.length));
  const outcome = (): ItemOutcome => (chance() < 0.8 ? 'given' : 'refused');
  return {
    requester: chance() < 0.5 ? 'doanhnghiep1' : 'doanhnghiep2',
    subject,
    title,
    items,
    complexity: chance() < 0.3 ? 'complex' : 'simple',
    needsSupplement: chance() < 0.15,
    isReturned: chance() < 0.15,
    isExtended: false,
    outcomes: items.map(outcome),
    ease: 1 + Math.floor(chance() * 5),
  };
}

function question(index: number): (typeof questions)[number] {
  const row = questions[index];
  if (!row) throw new RangeError(`There is no question ${String(index)}.`);
  return row;
}
