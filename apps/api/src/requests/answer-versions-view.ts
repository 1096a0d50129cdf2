import type { AnswerVersion } from '@minhbach/requests';
import type { NamedPersonDto } from '../people/named-person.dto.js';
import type { AnswerVersionDto } from './answer-versions.dto.js';

export function answerVersionDto(
  { number, answers, preparedBy, preparedAt, decision }: AnswerVersion,
  nameOf: (id: string) => NamedPersonDto,
): AnswerVersionDto {
  return {
    number,
    items: answers.map(({ position, outcome, ground, answer, link, files, earlierRequests }) => ({
      position,
      outcome,
      ground: ground ?? null,
      answer: answer ?? null,
      link: link ?? null,
      files: files ?? [],
      earlierRequests: earlierRequests ?? [],
    })),
    preparedBy: nameOf(preparedBy),
    preparedAt,
    decision: decision && { ...decision, by: nameOf(decision.by) },
  };
}
