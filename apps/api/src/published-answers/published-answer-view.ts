import { localDateOf } from '@minhbach/calendar';
import type { PublishedAnswer, PublishedItem } from '@minhbach/requests';
import { notFound, Problem } from '../problems/problem.js';
import type {
  PublishedAgencyDto,
  PublishedAnswerDto,
  PublishedAnswerSummaryDto,
  SuggestionDto,
} from './published-answer.dto.js';

type AgencyOf = (code: string) => PublishedAgencyDto;

export function summaryDto(entry: PublishedAnswer, agencyOf: AgencyOf) {
  const { key, subject, agencyCode, answeredOn, publishedAt } = entry;
  return {
    ...{ key, subject, answeredOn },
    agency: agencyOf(agencyCode),
    publishedOn: localDateOf(publishedAt),
    page: `/cong-khai/${key}`,
  } satisfies PublishedAnswerSummaryDto;
}

export function publishedAnswerDto(entry: PublishedAnswer, agencyOf: AgencyOf): PublishedAnswerDto {
  const { items, redactionNote } = entry;
  const withLinks = ({ files = [], ...item }: PublishedItem) => ({
    ...item,
    files: files.map((file) => ({ ...file, href: `/cong-khai/${entry.key}/tep/${file.key}` })),
  });
  return { ...summaryDto(entry, agencyOf), items: items.map(withLinks), redactionNote };
}

export function suggestionDto(entry: PublishedAnswer, agencyOf: AgencyOf): SuggestionDto {
  const publicLinks = entry.items.flatMap(({ publicLink }) => publicLink ?? []);
  return { ...summaryDto(entry, agencyOf), publicLinks };
}

/** The entry if everybody may read it. Throws 404, or 410 with the reason when it was withdrawn. */
export function standing(entry: PublishedAnswer | null): PublishedAnswer {
  if (!entry) throw notFound();
  const { withdrawnAt, withdrawalReason } = entry;
  if (withdrawnAt === null) return entry;
  const code = 'publication-withdrawn';
  const reason = withdrawalReason ?? '';
  const message = {
    vi: `Nội dung này đã được gỡ khỏi danh mục công khai. Lý do: ${reason}`,
    en: `This was withdrawn from the public register. Reason: ${reason}`,
  };
  throw new Problem(410, code, message.en, [{ pointer: '', code, message }]);
}
