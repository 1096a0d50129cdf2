import qrcode from 'qrcode-generator';

/**
 * The dark modules of a QR code (ISO/IEC 18004) as rows, without the quiet zone. Error correction M: a printed
 * slip is folded and stained.
 */
export function qrMatrix(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const places = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return places.map((row) => places.map((column) => code.isDark(row, column)));
}
