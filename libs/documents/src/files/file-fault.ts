import { archiveLimits, fileLimits } from './file-limits.js';
import { fileTypes } from './file-types.js';

const endings = Object.values(fileTypes)
  .flatMap(({ extensions }) => extensions)
  .join(', ');

const megabytes = (bytes: number) => `${String(Math.round(bytes / 1_048_576))} MB`;

/** Why a file is not taken, for the person who sends it. */
export const fileFaults = {
  'name-empty': text('Tên tệp để trống.', 'The file has no name.'),
  'name-too-long': text(
    `Tên tệp dài quá ${String(fileLimits.nameLength)} ký tự.`,
    `The name has more than ${String(fileLimits.nameLength)} characters.`,
  ),
  'name-unsafe': text(
    'Tên tệp có ký tự không được dùng: dấu gạch chéo, ký tự điều khiển hoặc ký tự đảo chiều chữ.',
    'The name has a slash, a control character or one that turns the direction of the text.',
  ),
  'name-reserved': text(
    'Tên tệp bắt đầu bằng dấu chấm, kết thúc bằng dấu chấm hoặc khoảng trắng, hoặc là tên dành riêng của hệ điều hành.',
    'The name begins with a dot, ends with a dot or a space, or belongs to the operating system.',
  ),
  'type-not-taken': text(
    `Chỉ nhận tệp có đuôi ${endings}.`,
    `Only files with these endings are taken: ${endings}.`,
  ),
  'size-zero': text('Tệp rỗng.', 'The file is empty.'),
  'size-too-large': text(
    `Tệp lớn hơn ${megabytes(fileLimits.fileBytes)}.`,
    `The file is larger than ${megabytes(fileLimits.fileBytes)}.`,
  ),
  'type-mismatch': text(
    'Nội dung tệp không đúng với đuôi tên tệp.',
    'The content of the file is not what its ending says.',
  ),
  'digest-mismatch': text(
    'Nội dung nhận được khác nội dung đã gửi: hãy gửi lại tệp.',
    'What arrived is not what was sent: send the file again.',
  ),
  'file-damaged': text('Tệp bị hỏng hoặc bị cắt ngắn.', 'The file is damaged or cut short.'),
  'file-ambiguous': text(
    'Tệp chứa đồng thời nội dung của một loại tệp khác.',
    'The file is a file of another kind at the same time.',
  ),
  'archive-encrypted': text(
    'Tệp nén được đặt mật khẩu nên không kiểm tra được.',
    'The archive has a password and cannot be checked.',
  ),
  'archive-too-many': text(
    `Tệp nén chứa hơn ${archiveLimits.entries.toLocaleString('vi')} mục.`,
    `The archive has more than ${archiveLimits.entries.toLocaleString('en')} entries.`,
  ),
  'archive-too-large': text(
    `Nội dung sau khi giải nén lớn hơn ${megabytes(archiveLimits.unpackedBytes)} hoặc quá ${String(archiveLimits.ratio)} lần dung lượng tệp.`,
    `Unpacked it is larger than ${megabytes(archiveLimits.unpackedBytes)} or ${String(archiveLimits.ratio)} times the file.`,
  ),
  'archive-nested': text(
    'Tệp nén chứa nhiều lớp tệp nén bên trong.',
    'The archive has archives within archives, or of a kind that is not taken.',
  ),
  'archive-unsafe': text(
    'Tệp nén chứa tệp chạy được hoặc đường dẫn không an toàn.',
    'The archive holds a program or an unsafe path.',
  ),
  'has-macros': text(
    'Tài liệu chứa macro: hãy lưu lại không kèm macro.',
    'The document has macros: save it without them.',
  ),
} as const;

export type FileFaultCode = keyof typeof fileFaults;

function text(vi: string, en: string) {
  return { vi, en };
}
