/** Margins of an A4 page in millimetres (Decree 30/2020/NĐ-CP Annex I). */
export const margins = { top: 20, right: 15, bottom: 20, left: 30 } as const;

/** Of the first line of a paragraph, in millimetres (Annex I: 1 cm or 1.27 cm). */
export const firstLineIndent = 12.7;

/** Sizes of type in points, each within the range that Annex I gives for its component. */
export const size = {
  head: 12.5,
  motto: 13.5,
  number: 13,
  body: 14,
  cell: 12,
  form: 11,
  recipientsTitle: 12,
  recipients: 11,
  small: 10,
  signatureNote: 12,
} as const;
