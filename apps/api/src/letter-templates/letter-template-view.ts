import {
  letterFields,
  templateName,
  type LetterTemplateVersion,
  type TemplateKind,
} from '@minhbach/documents';
import type {
  LetterFieldDto,
  LetterTemplateDto,
  LetterTemplateSummaryDto,
} from './letter-template.dto.js';

export function templateSummaryDto(template: LetterTemplateVersion) {
  const { kind, version, publishedAt, publishedBy, summary } = template;
  const { vi, en } = templateName(kind);
  return {
    ...{ kind, version, publishedBy, summary },
    kindName: { vi, en },
    publishedAt: publishedAt.toISOString(),
  } satisfies LetterTemplateSummaryDto;
}

export function templateDto(template: LetterTemplateVersion) {
  const { content } = template;
  return { ...templateSummaryDto(template), content } satisfies LetterTemplateDto;
}

export function fieldDtos(kind: TemplateKind): LetterFieldDto[] {
  return Object.entries(letterFields[kind]).map(([name, { vi, sample, required = false }]) => ({
    name,
    vi,
    required,
    rowFields: typeof sample === 'string' ? null : Object.keys(sample[0] ?? {}),
  }));
}
