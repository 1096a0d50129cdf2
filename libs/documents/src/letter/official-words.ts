/** National title and motto (Decree 30/2020/NĐ-CP Annex I). */
export const stateName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

export const trackingCaption = 'Quét mã QR hoặc mở địa chỉ sau để tra cứu tình trạng giải quyết:';

/** Under `Nơi nhận:`; each ends with a semicolon, the last with a full stop (Decree 30/2020/NĐ-CP Annex I). */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((each, index) => `- ${each}${index === recipients.length - 1 ? '.' : ';'}`);
}
