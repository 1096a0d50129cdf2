interface Text {
  readonly vi: string;
  readonly en: string;
}

/** What a figure means, printed beside it. A change of meaning is a new version. */
export interface MetricDefinition {
  readonly id: 'cs5' | 'cs6';
  readonly version: number;
  readonly name: Text;
  readonly numerator: Text;
  readonly denominator: Text;
  readonly membership: Text;
  readonly exclusions: Text;
  readonly rounding: Text;
  readonly zeroRule: Text;
}

const membership: Text = {
  vi: 'Yêu cầu thuộc kỳ có ngày hết hạn cuối cùng; tính yêu cầu đã kết thúc và yêu cầu còn mở đã quá hạn. Yêu cầu còn mở, chưa đến hạn được hiển thị riêng.',
  en: 'A request belongs to the period of its final due date; closed requests and open ones past their due date are measured. Open ones not yet due are shown apart.',
};

const exclusions: Text = {
  vi: 'Chuyển hoặc hướng dẫn sang cơ quan khác (yêu cầu được chuyển tính một lần, tại cơ quan nhận, từ ngày gửi ban đầu); gộp vào yêu cầu trùng; yêu cầu cung cấp lại, giải quyết lại; rút trước hạn; hết hiệu lực do không bổ sung; chưa hợp lệ.',
  en: 'Transferred or guided elsewhere (a forwarded request counts once, at its last holder, from the day it was first sent); merged duplicates; corrections and reopened requests; withdrawn before due; lapsed without supplement; not yet valid.',
};

const zeroRule: Text = {
  vi: 'Mẫu số bằng 0 là "không có dữ liệu", không phải 0 % hay 100 %. Dưới 10 trường hợp: "chưa đủ dữ liệu".',
  en: 'A zero denominator is "no data", neither 0 % nor 100 %. Fewer than 10 cases: "not enough data".',
};

export const definitions: Readonly<Record<MetricDefinition['id'], MetricDefinition>> = {
  cs5: {
    id: 'cs5',
    version: 3,
    name: {
      vi: 'Tỉ lệ doanh nghiệp nhận được thông tin, văn bản sau khi đề nghị (chỉ tiêu theo dõi nội bộ của CS 5)',
      en: 'Share of requests whose business received the information (internal tracking figure for CS 5)',
    },
    numerator: {
      vi: 'Số yêu cầu được cung cấp toàn bộ hoặc một phần, hoặc được chỉ dẫn đến đường dẫn còn truy cập được của thông tin đã công khai mà không bị yêu cầu lại trong 5 ngày làm việc',
      en: 'Requests fulfilled or partially fulfilled, or refused as public already with addresses that were seen to work and not asked again within 5 working days',
    },
    denominator: { vi: 'Số yêu cầu được tính của kỳ', en: 'Measured requests of the period' },
    membership,
    exclusions,
    rounding: { vi: 'Không làm tròn khi tính', en: 'Not rounded in the calculation' },
    zeroRule,
  },
  cs6: {
    id: 'cs6',
    version: 2,
    name: {
      vi: 'Số ngày để nhận được thông tin, văn bản (chỉ tiêu theo dõi nội bộ của CS 6)',
      en: 'Days until the information was received (internal tracking figure for CS 6)',
    },
    numerator: {
      vi: 'Trung vị Kaplan–Meier của số ngày đến khi có quyết định (cung cấp hoặc từ chối); yêu cầu còn mở được kiểm duyệt tại ngày chốt. Ngày dương lịch: từ khi gửi đến khi nhận (chưa rõ ngày nhận thì đến ngày trả lời); ngày làm việc: từ khi tiếp nhận hợp lệ đến ngày trả lời',
      en: 'Kaplan–Meier median of the days to a decision (given or refused); open requests are censored on the as-of day. Calendar days: from sending to receiving (to the answer where receipt is not known); working days: from valid receipt to the answer',
    },
    denominator: { vi: 'Số yêu cầu được tính của kỳ', en: 'Measured requests of the period' },
    membership,
    exclusions,
    rounding: {
      vi: 'Ngày nguyên; ngày nhận là ngày 0',
      en: 'Whole days; the day of receipt is day 0',
    },
    zeroRule,
  },
};

/** Below this many cases a figure says "not enough data". */
export const enoughCases = 10;
