import { AlignmentType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';

/** How a paragraph is set; sizes and distances in points. */
export interface ParagraphStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly before?: number;
  readonly after?: number;
  /** Whatever else Word knows of a paragraph. */
  readonly word?: Omit<IParagraphOptions, 'children' | 'alignment' | 'spacing'>;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** A point has 20 twips, in which Word measures. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export function paragraph(text: string, style: ParagraphStyle): Paragraph {
  const { size, bold = false, italics = false, align = 'left', before = 0, after = 0 } = style;
  // Word measures type in half points.
  const run: IRunOptions = { text, bold, italics, size: size * 2 };
  return new Paragraph({
    ...style.word,
    alignment: alignments[align],
    spacing: { before: twips(before), after: twips(after) },
    children: [new TextRun(run)],
  });
}
