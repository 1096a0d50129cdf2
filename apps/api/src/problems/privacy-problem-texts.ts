import { text, type BilingualText } from '../boundary/text.js';

/** Of requests about one's own data, and of what is held or restricted. */
export const privacyProblemTexts: Readonly<Record<string, BilingualText>> = {
  'privacy-asked-already': text(
    'Bạn đã có một yêu cầu cùng loại đang được giải quyết.',
    'You have asked for the same, and it is not closed yet.',
  ),
  'privacy-not-extended': text(
    'Chỉ được gia hạn một lần, trước khi hết thời hạn.',
    'It can be extended once, and before it is overdue.',
  ),
  'request-held': text(
    'Yêu cầu này đang được lưu giữ theo yêu cầu pháp lý.',
    'The request is on legal hold already.',
  ),
  'request-not-held': text(
    'Yêu cầu này không được lưu giữ theo yêu cầu pháp lý.',
    'The request is not on legal hold.',
  ),
  'request-restricted': text(
    'Yêu cầu này đã được hạn chế tiếp cận.',
    'Access to the request is restricted already.',
  ),
  'request-not-restricted': text(
    'Yêu cầu này hiện không bị hạn chế tiếp cận.',
    'Access to the request is not restricted.',
  ),
};
