/** What the tracking page says of a request that is open. */
export const openTexts = {
  vi: {
    agency: 'Cơ quan',
    extended: 'Đã gia hạn',
    checking: 'Đang tiếp nhận, kiểm tra',
    checkingSays: 'Thời hạn giải quyết được tính từ ngày cơ quan nhận được yêu cầu hợp lệ.',
    supplement: 'Chờ bạn bổ sung, làm rõ',
    supplementSays: (agency: string) =>
      `${agency} đã đề nghị bạn bổ sung, làm rõ yêu cầu. Thời hạn giải quyết chưa tính cho đến khi yêu cầu hợp lệ.`,
    supplementNote: 'Quá thời hạn ghi trong thông báo mà không bổ sung, yêu cầu hết hiệu lực.',
    left: (days: number) => `Còn ${String(days)} ngày làm việc`,
    today: 'Đến hạn hôm nay',
    must: (agency: string, day: string) => `${agency} phải trả lời chậm nhất là hết ${day}.`,
    over: (days: number) => (days === 0 ? 'Quá hạn' : `Quá hạn ${String(days)} ngày làm việc`),
    was: (agency: string, day: string) => `${agency} lẽ ra phải trả lời chậm nhất là hết ${day}.`,
    appointment: (day: string) =>
      `Cơ quan đã xin lỗi và hẹn trả lời vào ${day}. Ngày hẹn không thay đổi thời hạn theo luật.`,
    complain:
      'Bạn có quyền khiếu nại đến người đứng đầu cơ quan: đăng nhập rồi mở yêu cầu này, hoặc gửi đơn trực tiếp đến cơ quan.',
    paused: (days: number) => `Tạm dừng, còn ${String(days)} ngày làm việc`,
    stopped: (day: string) => `Đồng hồ dừng từ ${day}.`,
    runsOn: (day: string) =>
      `Cơ quan đang chờ bạn làm rõ nội dung hoặc thanh toán chi phí từ ${day}; thời hạn vẫn được tính.`,
    provisional: 'Hạn này là tạm tính: lịch nghỉ của năm đó chưa được công bố đầy đủ.',
  },
  en: {
    agency: 'The agency',
    extended: 'Extended',
    checking: 'Being received and checked',
    checkingSays: 'The time limit begins on the day on which the agency has a valid request.',
    supplement: 'Waiting for you to supplement',
    supplementSays: (agency: string) =>
      `${agency} asked you to supplement your request. The time limit does not run until it is valid.`,
    supplementNote: 'Without a supplement within the term of that notice, the request lapses.',
    left: (days: number) => `${String(days)} working day${days === 1 ? '' : 's'} left`,
    today: 'Due today',
    must: (agency: string, day: string) => `${agency} must answer by the end of ${day}.`,
    over: (days: number) =>
      days === 0 ? 'Overdue' : `Overdue by ${String(days)} working day${days === 1 ? '' : 's'}`,
    was: (agency: string, day: string) => `${agency} had to answer by the end of ${day}.`,
    appointment: (day: string) =>
      `The agency apologised and promised an answer on ${day}. That does not change the limit of the law.`,
    complain:
      'You may complain to the head of the agency: sign in and open this request, or write to the agency.',
    paused: (days: number) => `Paused, ${String(days)} working day${days === 1 ? '' : 's'} left`,
    stopped: (day: string) => `The clock has stood still since ${day}.`,
    runsOn: (day: string) =>
      `The agency has waited for your clarification or payment since ${day}; the limit runs on.`,
    provisional: 'This date is provisional: the days off of that year are not all announced.',
  },
} as const;
