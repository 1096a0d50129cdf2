import type { MetricId } from './metrics.js';

interface Text {
  readonly vi: string;
  readonly en: string;
}

/** One of the numbers that a metric shows, and what it is. */
export interface Variant {
  /** Its place in the figure. */
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text;
}

/** What a figure means, printed beside it. A change of meaning is a new version. */
export interface MetricDefinition {
  readonly id: MetricId;
  readonly version: number;
  readonly name: Text;
  readonly numerator: Text;
  readonly denominator: Text;
  readonly membership: Text;
  readonly exclusions: Text;
  readonly rounding: Text;
  readonly zeroRule: Text;
  readonly variants: readonly Variant[];
}

const membership: Text = {
  vi: 'Yêu cầu thuộc kỳ có ngày hết hạn cuối cùng (hoặc ngày gửi, ngày kết thúc, theo lựa chọn ghi kèm); tính yêu cầu đã kết thúc và yêu cầu còn mở đã quá hạn. Yêu cầu còn mở, chưa đến hạn được hiển thị riêng.',
  en: 'A request belongs to the period of its final due date (or of its sending or closing, as chosen and shown); closed requests and open ones past their due date are measured. Open ones not yet due are shown apart.',
};

const exclusions: Text = {
  vi: 'Chuyển hoặc hướng dẫn sang cơ quan khác (yêu cầu được chuyển tính một lần, tại cơ quan nhận, từ ngày gửi ban đầu); gộp vào yêu cầu trùng; yêu cầu cung cấp lại, giải quyết lại; rút trước hạn; hết hiệu lực do không bổ sung; chưa hợp lệ.',
  en: 'Transferred or guided elsewhere (a forwarded request counts once, at its last holder, from the day it was first sent); merged duplicates; corrections and reopened requests; withdrawn before due; lapsed without supplement; not yet valid.',
};

const zeroRule: Text = {
  vi: 'Mẫu số bằng 0 là "không có dữ liệu", không phải 0 % hay 100 %. Dưới 10 trường hợp: "chưa đủ dữ liệu".',
  en: 'A zero denominator is "no data", neither 0 % nor 100 %. Fewer than 10 cases: "not enough data".',
};

const measuredOfPeriod: Text = {
  vi: 'Số yêu cầu được tính của kỳ',
  en: 'Measured requests of the period',
};

const unrounded: Text = { vi: 'Không làm tròn khi tính', en: 'Not rounded in the calculation' };

const wholeDays: Text = {
  vi: 'Ngày nguyên; ngày bắt đầu là ngày 0; trung vị và phân vị là giá trị có thật (thứ hạng gần nhất)',
  en: 'Whole days; the day on which a clock starts is day 0; medians and percentiles are values that occurred (nearest rank)',
};

const common = { membership, exclusions, zeroRule, denominator: measuredOfPeriod } as const;

export const definitions: Readonly<Record<MetricId, MetricDefinition>> = {
  cs5: {
    ...common,
    id: 'cs5',
    version: 5,
    name: {
      vi: 'Tỉ lệ doanh nghiệp nhận được thông tin, văn bản sau khi đề nghị (chỉ tiêu theo dõi nội bộ của CS 5)',
      en: 'Share of requests whose business received the information (internal tracking figure for CS 5)',
    },
    numerator: {
      vi: 'Số yêu cầu được cung cấp toàn bộ hoặc một phần, hoặc được chỉ dẫn đến đường dẫn còn truy cập được của thông tin đã công khai mà không bị yêu cầu lại trong 5 ngày làm việc',
      en: 'Requests fulfilled or partially fulfilled, or refused as public already with addresses that were seen to work and not asked again within 5 working days',
    },
    rounding: unrounded,
    variants: [
      {
        id: 'received',
        name: { vi: 'Nhận được thông tin', en: 'Received' },
        meaning: {
          vi: 'Số liệu chính, như định nghĩa trên; trả muộn vẫn tính là nhận được (chậm hạn thuộc CS 6).',
          en: 'The headline, as defined above; a late answer is received all the same (lateness is CS 6).',
        },
      },
      {
        id: 'full',
        name: { vi: 'Nhận đủ', en: 'Received in full' },
        meaning: {
          vi: 'Chỉ yêu cầu được cung cấp toàn bộ, trên số yêu cầu được tính.',
          en: 'Only requests fulfilled in full, of the measured ones.',
        },
      },
      {
        id: 'items',
        name: { vi: 'Theo nội dung', en: 'By item' },
        meaning: {
          vi: 'Số nội dung được cung cấp (toàn bộ hoặc một phần) trên số nội dung được yêu cầu.',
          en: 'Items given (in full or in part) of the items asked for.',
        },
      },
      {
        id: 'legal',
        name: { vi: 'Trừ từ chối có căn cứ', en: 'Without lawful refusals' },
        meaning: {
          vi: 'Số yêu cầu được cung cấp trên số yêu cầu được tính, trừ yêu cầu bị từ chối theo khoản 1 Điều 28 điểm a đến điểm đ Luật Tiếp cận thông tin mà chưa bị hủy qua khiếu nại hoặc bản án.',
          en: 'Requests given, of the measured ones without those refused on a ground of Art. 28(1) points a to đ of the Law on Access to Information that neither a complaint nor a court has overturned.',
        },
      },
      {
        id: 'firms',
        name: { vi: 'Theo doanh nghiệp', en: 'By business' },
        meaning: {
          vi: 'Số doanh nghiệp (theo mã số thuế, gộp đơn vị phụ thuộc) nhận được ít nhất một lần trên số doanh nghiệp có yêu cầu được tính; gần nhất với câu hỏi của điều tra PCI.',
          en: 'Businesses (by tax code, branches included) that received something at least once, of those with a measured request; nearest to the question of the PCI survey.',
        },
      },
      {
        id: 'lastResult',
        name: { vi: 'Theo kết quả cuối cùng', en: 'By the last result' },
        meaning: {
          vi: 'Như số liệu chính, nhưng yêu cầu được giải quyết lại sau khiếu nại, bản án hoặc được cung cấp lại tính một lần theo kết quả cuối cùng đã có; chưa có kết quả mới thì theo kết quả trước đó.',
          en: 'As the headline, but a request that was answered again after a complaint or a judgment, or corrected, counts once by the last result that there is; while there is no new one, by the one before.',
        },
      },
    ],
  },
  cs6: {
    ...common,
    id: 'cs6',
    version: 3,
    name: {
      vi: 'Số ngày để nhận được thông tin, văn bản (chỉ tiêu theo dõi nội bộ của CS 6)',
      en: 'Days until the information was received (internal tracking figure for CS 6)',
    },
    numerator: {
      vi: 'Trung vị Kaplan–Meier của số ngày đến khi có quyết định (cung cấp hoặc từ chối); yêu cầu còn mở được kiểm duyệt tại ngày chốt, yêu cầu rút tại ngày rút. Thời gian đến khi có thông tin coi từ chối là sự kiện cạnh tranh (Aalen–Johansen)',
      en: 'Kaplan–Meier median of the days to a decision (given or refused); open requests are censored on the as-of day, withdrawn ones on the day of withdrawal. For the time to the information a refusal is a competing event (Aalen–Johansen)',
    },
    rounding: wholeDays,
    variants: [
      {
        id: 'gross',
        name: { vi: 'Từ khi gửi đến khi nhận', en: 'From sending to receiving' },
        meaning: {
          vi: 'Ngày dương lịch từ khi gửi đến khi nhận; chưa rõ ngày nhận thì đến ngày trả lời.',
          en: 'Calendar days from sending to receiving; to the answer where receipt is not known.',
        },
      },
      {
        id: 'statutory',
        name: { vi: 'Theo luật', en: 'By the law' },
        meaning: {
          vi: 'Ngày làm việc từ khi tiếp nhận hợp lệ đến ngày trả lời.',
          en: 'Working days from valid receipt to the answer.',
        },
      },
      {
        id: 'net',
        name: { vi: 'Trừ thời gian chờ doanh nghiệp', en: 'Without waiting for the requester' },
        meaning: {
          vi: 'Như trên, trừ những ngày cơ quan chờ người yêu cầu làm rõ hoặc nộp chi phí.',
          en: 'As above, without the days on which the agency waited for the requester to make something clear or to pay.',
        },
      },
      {
        id: 'held',
        name: { vi: 'Tại cơ quan giải quyết', en: 'At the agency that answers' },
        meaning: {
          vi: 'Như trên, chỉ tính từ khi cơ quan giữ hồ sơ sau cùng nhận hồ sơ.',
          en: 'As above, only since the agency that holds the case last received it.',
        },
      },
    ],
  },
  sla: {
    ...common,
    id: 'sla',
    version: 1,
    name: { vi: 'Giải quyết đúng hạn', en: 'Answered in time' },
    numerator: {
      vi: 'Số yêu cầu kết thúc trước hoặc đúng ngày hết hạn',
      en: 'Requests that ended before or on their due date',
    },
    rounding: unrounded,
    variants: [
      {
        id: 'inTime',
        name: { vi: 'Cả kỳ', en: 'Whole cohort' },
        meaning: {
          vi: 'Yêu cầu còn mở đã quá hạn tính là chậm.',
          en: 'What is open and overdue counts as late.',
        },
      },
      {
        id: 'inTimeOfClosed',
        name: { vi: 'Chỉ yêu cầu đã kết thúc', en: 'Closed only' },
        meaning: {
          vi: 'Không tính yêu cầu còn mở, nên luôn cao hơn hoặc bằng số liệu cả kỳ.',
          en: 'Leaves out what is open, and is therefore never lower than that of the whole cohort.',
        },
      },
      {
        id: 'inTimeOriginally',
        name: { vi: 'So với hạn ban đầu', en: 'Against the first due date' },
        meaning: {
          vi: 'Cả kỳ, không tính gia hạn.',
          en: 'Whole cohort, extensions left out of account.',
        },
      },
      {
        id: 'inTimeOriginallyOfClosed',
        name: { vi: 'So với hạn ban đầu, đã kết thúc', en: 'Against the first due date, closed' },
        meaning: {
          vi: 'Chỉ yêu cầu đã kết thúc, không tính gia hạn.',
          en: 'Closed requests only, extensions left out of account.',
        },
      },
    ],
  },
  progress: {
    ...common,
    id: 'progress',
    version: 1,
    name: { vi: 'Thời gian qua từng bước', en: 'Where the days go' },
    numerator: {
      vi: 'Ngày làm việc từ bước trước đến bước sau, của các yêu cầu được tính đã qua bước đó',
      en: 'Working days from one step to the next, of the measured requests that took it',
    },
    rounding: wholeDays,
    variants: [],
  },
};

/** Below this many cases a figure says "not enough data". */
export const enoughCases = 10;
