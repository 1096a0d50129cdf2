import { numbered, paragraphs, printedDate, type Letter, type LetterContext } from './letter.js';

/** Form 02 of Decree 13/2018/NĐ-CP: the request has been entered in the tracking book. */
export function receipt(context: LetterContext, items: readonly string[]): Letter {
  const { request, agencyName } = context;
  return {
    kind: 'receipt',
    title: `Tiếp nhận yêu cầu cung cấp thông tin ${request.code}`,
    body: paragraphs(
      `${agencyName} đã tiếp nhận yêu cầu cung cấp thông tin số ${request.code}, gửi ngày ${printedDate(request.submittedOn)}, về việc: ${request.title}.`,
      `Nội dung thông tin được yêu cầu:\n${numbered(items)}`,
      'Thời hạn giải quyết được tính từ ngày nhận được yêu cầu hợp lệ.',
    ),
  };
}

/** Everything that is missing, named at once (Law 104/2016/QH13 Art. 26). */
export function supplementRequest(
  context: LetterContext,
  points: readonly string[],
  lapseOn: string,
): Letter {
  const { request, agencyName } = context;
  return {
    kind: 'supplement-request',
    title: `Đề nghị bổ sung yêu cầu ${request.code}`,
    body: paragraphs(
      `${agencyName} đề nghị người yêu cầu bổ sung, làm rõ các nội dung sau:\n${numbered(points)}`,
      `Nếu đến hết ngày ${printedDate(lapseOn)} chưa nhận được nội dung bổ sung, yêu cầu hết hiệu lực; người yêu cầu có thể gửi lại.`,
    ),
  };
}

/** Form 05, ground c: not this agency's information; where to turn instead (Art. 26, 28). */
export function guidance(context: LetterContext, advice: string): Letter {
  const { request, agencyName } = context;
  return {
    kind: 'guidance',
    title: `Hướng dẫn gửi yêu cầu ${request.code} đến đúng cơ quan`,
    body: paragraphs(
      `Thông tin được yêu cầu tại ${request.code} không thuộc trách nhiệm cung cấp của ${agencyName} (Điều 28 khoản 1 điểm c Luật Tiếp cận thông tin).`,
      advice,
    ),
  };
}
