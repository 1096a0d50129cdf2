import { convertMillimetersToTwip } from 'docx';
import { margins } from '../letter/annex-layout.js';

/** A4 (ISO 216), in millimetres. */
export const paper = { width: 210, height: 297 } as const;

/** Between the margins, in twips. */
export const writtenWidth = convertMillimetersToTwip(paper.width - margins.left - margins.right);
