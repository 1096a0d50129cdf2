import { text, type BilingualText } from '../boundary/text.js';
import { accountProblemTexts } from './account-problem-texts.js';
import { planProblemTexts } from './plan-problem-texts.js';
import { privacyProblemTexts } from './privacy-problem-texts.js';

/** Also the reason why the action is not offered. */
export const cannotSkip = text(
  'Sau bước này không có đúng một đường đi tiếp; hãy chuyển bước trong hồ sơ tiến trình.',
  'The step has not exactly one way on; move it on the page of the instance.',
);

/** Also the reason why the action is not offered. */
export const skipByProposer = text(
  'Người đề nghị bỏ qua bước không được tự xác nhận; cần một người quản trị khác.',
  'Whoever proposed to leave the step out may not confirm it; another administrator has to.',
);

/** By code. What a slice refuses with words of its own brings them along and is not listed here. */
export const problemTexts: Readonly<Record<string, BilingualText>> = {
  ...accountProblemTexts,
  ...planProblemTexts,
  ...privacyProblemTexts,
  'already-claimed': text('Việc này đã có người nhận.', 'Somebody has already claimed this task.'),
  'already-open': text('Kỳ báo cáo này đã được mở.', 'This reporting period is already open.'),
  'bad-credentials': text(
    'Tên đăng nhập hoặc mật khẩu không đúng.',
    'Login name and password do not belong together.',
  ),
  'bad-request': text('Không đọc được nội dung gửi lên.', 'What was sent cannot be read.'),
  'body-too-large': text('Nội dung gửi lên vượt quá 1 MB.', 'What was sent is larger than 1 MB.'),
  'headers-too-large': text(
    'Địa chỉ và phần đầu của yêu cầu dài quá 16 KB.',
    'The address and the headers are longer than 16 KB.',
  ),
  'too-slow': text('Yêu cầu gửi quá chậm.', 'The request took too long to arrive.'),
  'call-in-progress': text(
    'Yêu cầu này đang được xử lý; vui lòng thử lại sau ít phút.',
    'The same call is still being made; try again.',
  ),
  'cannot-skip': cannotSkip,
  'chunk-cut': text(
    'Kết nối bị ngắt khi đang gửi: hãy gửi tiếp từ chỗ đã nhận.',
    'The connection broke: go on from where the file has arrived.',
  ),
  'chunk-too-large': text(
    'Phần gửi lên lớn hơn mức cho phép hoặc vượt quá dung lượng tệp đã khai báo.',
    'The part is larger than is taken, or than the file was announced.',
  ),
  'chunk-too-small': text(
    'Phần gửi lên quá nhỏ; chỉ phần cuối của tệp được nhỏ như vậy.',
    'The part is too small; only the last one of a file may be.',
  ),
  'claimed-by-another': text(
    'Việc này đã có người khác nhận.',
    'Somebody else has claimed this task.',
  ),
  'links-faulty': text('Đường dẫn thiếu hoặc chưa đúng nơi.', 'Links are missing or misplaced.'),
  'mandate-begins-in-past': text(
    'Ủy quyền ký chỉ có hiệu lực từ hôm nay trở đi.',
    'A mandate begins today at the earliest.',
  ),
  'mandate-ends-before-it-begins': text(
    'Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.',
    'A mandate cannot end before it begins.',
  ),
  'mandate-over': text(
    'Văn bản này đã hết hiệu lực hoặc đã bị thu hồi.',
    'This mandate has expired or was revoked.',
  ),
  'mandate-title-missing': text(
    'Phải ghi chức vụ của người ký khi ký TUQ. hoặc TL.',
    'The position of who signs is needed for TUQ. and TL.',
  ),
  'clock-not-started': text(
    'Thời hạn giải quyết chưa bắt đầu tính.',
    'The time limit does not run yet.',
  ),
  'delegate-is-assignee': text(
    'Bạn đang giữ việc này: hãy chọn một người khác.',
    'You have this task yourself: name somebody else.',
  ),
  'delegate-unknown': text(
    'Không có người này trong cơ quan, đơn vị của bạn.',
    'There is no such person in your organisation.',
  ),
  delegated: text(
    'Việc này được ủy quyền cho bạn: hãy chuyển lại cho người ủy quyền để người đó hoàn thành.',
    'This task was delegated to you: hand it back to its owner, who completes it.',
  ),
  'delegated-away': text(
    'Bạn đã ủy quyền việc này cho người khác: hãy lấy lại hoặc chờ người đó chuyển lại.',
    'You have delegated this task: take it back, or wait until it is handed back.',
  ),
  'draft-changed': text(
    'Bản nháp này đã được lưu hoặc đã được gửi ở nơi khác.',
    'The draft was saved or sent elsewhere meanwhile.',
  ),
  'report-not-submitted': text(
    'Báo cáo chưa được trình Giám đốc.',
    'The report has not been submitted to the Director.',
  ),
  'file-attached': text(
    'Tệp đã thuộc một hồ sơ nên không xóa được.',
    'The file belongs to a case and is not removed.',
  ),
  forbidden: text('Bạn không được phép thực hiện việc này.', 'You may not do this.'),
  'foreign-origin': text(
    'Yêu cầu được gửi từ một trang khác nên bị từ chối.',
    'This call comes from another site.',
  ),
  'idempotency-key-malformed': text(
    'Idempotency-Key phải có từ 1 đến 128 ký tự ASCII in được.',
    'An Idempotency-Key has 1 to 128 visible ASCII characters.',
  ),
  'idempotency-key-required': text(
    'Thiếu Idempotency-Key trong yêu cầu.',
    'Send an Idempotency-Key with this call.',
  ),
  'idempotency-key-reused': text(
    'Idempotency-Key này đã được dùng cho nội dung khác.',
    'This Idempotency-Key was used with another body.',
  ),
  'internal-error': text(
    'Hệ thống gặp lỗi và chưa thực hiện được.',
    'The service failed to answer.',
  ),
  'invalid-activation': text(
    'Chưa bắt đầu được; từng phần không bắt đầu được và các phần có thể chọn được nêu bên dưới.',
    'Nothing was begun; what cannot be is listed, and what can.',
  ),
  'invalid-migration': text(
    'Chưa chuyển được sang phiên bản khác; từng vướng mắc được liệt kê bên dưới.',
    'The instance cannot be migrated; everything that is in the way is listed.',
  ),
  'invalid-modification': text(
    'Chưa điều chỉnh được hồ sơ; từng lỗi được liệt kê bên dưới.',
    'The instance cannot be modified; everything that is wrong is listed.',
  ),
  'invalid-period': text(
    'Kỳ báo cáo phải có dạng NĂM-THÁNG, ví dụ 2026-10.',
    'A reporting period is written YEAR-MONTH, for example 2026-10.',
  ),
  'method-not-allowed': text(
    'Địa chỉ này không nhận phương thức đã gửi.',
    'This address does not take that method.',
  ),
  'must-be-another': text(
    'Người đã làm một bước trước của hồ sơ này không được làm bước này; phải do người khác thực hiện.',
    'Whoever did an earlier step of this paper may not do this one; another person has to.',
  ),
  'not-assignee': text('Bạn không phải là người nhận việc này.', 'This task is not yours.'),
  'not-published': text('Văn bản chưa được công khai.', 'The document is not public yet.'),
  'not-claimed': text(
    'Bạn cần nhận việc trước khi thực hiện.',
    'Claim the task before you work on it.',
  ),
  'not-delegated': text(
    'Việc này không phải do người khác ủy quyền cho bạn.',
    'This task was not delegated to you.',
  ),
  'not-deployable': text(
    'Chưa triển khai được; các lỗi trong tệp được liệt kê bên dưới.',
    'Nothing was deployed; what is wrong with the files is listed.',
  ),
  'not-found': text(
    'Không có nội dung nào ở đây mà bạn được xem.',
    'There is nothing here that you may see.',
  ),
  'not-ready': text('Hệ thống chưa sẵn sàng.', 'The service is not ready.'),
  'not-signed-in': text('Vui lòng đăng nhập.', 'Sign in first.'),
  'publication-faulty': text('Đề nghị còn thiếu hoặc chưa đúng.', 'The proposal has faults.'),
  'publication-not-owner': text(
    'Cơ quan của bạn không phải là đơn vị công khai nội dung này.',
    'Your agency is not the one that publishes this.',
  ),
  'part-malformed': text(
    'Phải gửi dữ liệu dạng application/octet-stream kèm Content-Length và Upload-Offset.',
    'Send bytes as application/octet-stream with Content-Length and Upload-Offset.',
  ),
  'period-not-over': text(
    'Kỳ báo cáo chưa kết thúc nên chưa thể mở.',
    'The period is not over yet and cannot be opened.',
  ),
  'period-unknown': text(
    'Không có đơn vị nào được giao báo cáo trong kỳ này.',
    'No agency has to report on this period.',
  ),
  'reason-required': text('Trả lại báo cáo phải nêu lý do.', 'Returning a report needs a reason.'),
  'role-not-allowed': text(
    'Vai trò của bạn không được thực hiện việc này.',
    'Your role may not do this.',
  ),
  'same-person': text(
    'Người đã lập hoặc đã duyệt phiên bản này không được duyệt tiếp.',
    'Whoever prepared or approved this version may not approve it again.',
  ),
  'skip-by-proposer': skipByProposer,
  'skip-not-proposed': text(
    'Chưa có ai đề nghị bỏ qua bước này.',
    'Nobody has proposed to leave this step out.',
  ),
  'skip-proposed': text(
    'Đã có người đề nghị bỏ qua bước này.',
    'Somebody has already proposed to leave this step out.',
  ),
  'storage-full': text(
    'Hệ thống hết chỗ lưu trữ tệp; vui lòng báo người quản trị.',
    'There is no room left for files; please tell the administrator.',
  ),
  suspended: text(
    'Hồ sơ đang được tạm dừng; chưa thể thực hiện.',
    'The process instance is suspended.',
  ),
  'too-many-attempts': text(
    'Đăng nhập sai quá nhiều lần; vui lòng thử lại sau 15 phút.',
    'Too many failed attempts; try again in a quarter of an hour.',
  ),
  'too-many-receivers': text(
    'Chỉ khai báo được 100 hệ thống nhận tin.',
    'A hundred receivers are the most.',
  ),
  'too-many-requests': text('Gửi quá nhiều yêu cầu; vui lòng thử lại sau.', 'Too many calls.'),
  'too-many-uploads': text(
    'Bạn có quá nhiều tệp chưa đính kèm vào hồ sơ nào: hãy đính kèm hoặc xóa bớt.',
    'Too many of your files belong to no case: attach or remove some.',
  ),
  'undeclared-access': text(
    'Địa chỉ này chưa được phân quyền.',
    'This route does not say who may use it.',
  ),
  'unsupported-media-type': text('Chỉ nhận nội dung dạng JSON.', 'Only JSON is accepted.'),
  'upload-ended': text('Tệp này đã tải lên xong.', 'The upload of this file has ended.'),
  'upload-incomplete': text('Tệp chưa được gửi đủ.', 'Not all of the file has arrived.'),
  'upload-offset': text(
    'Phần gửi lên không bắt đầu từ chỗ đã nhận: hãy hỏi lại rồi gửi tiếp.',
    'The part does not begin where the file ends so far: ask, then go on from there.',
  ),
  'validation-failed': text(
    'Nội dung gửi lên có lỗi; từng lỗi được liệt kê bên dưới.',
    'What was sent has faults; each is listed.',
  ),
  'webhooks-unavailable': text(
    'Dịch vụ chưa có khóa để giữ bí mật của hệ thống nhận tin (WEBHOOK_KEY).',
    'The service has no key to keep the secrets of receivers with (WEBHOOK_KEY).',
  ),
  'wrong-state': text(
    'Việc này không còn thực hiện được ở bước hiện tại của hồ sơ.',
    'This cannot be done at the present step.',
  ),
};
