import { decide, mayEver, type SignedInPerson } from '@minhbach/identity';
import type { DueStanding } from '@minhbach/legal-time';
import type { RequestBatchView } from '@minhbach/requests';
import type { ActionDto } from '../access/action.dto.js';
import type { RequestBatchDto } from './request-batch.dto.js';
import { requestSummaryDto } from './request-view.js';

/** A batch for one reader, with what he may do with it. `dues` by key of the part's request. */
export function batchDto(
  view: RequestBatchView,
  person: SignedInPerson,
  dues: ReadonlyMap<string, DueStanding>,
): RequestBatchDto {
  const { key, code, title, purpose, submittedOn, state, dueOn, overdue, withdrawalReason } = view;
  return {
    ...{ key, code, title, purpose, submittedOn, state, dueOn, overdue, withdrawalReason },
    submittedAt: view.submittedAt.toISOString(),
    parts: view.parts.map(({ key, code, position, agencyCode, subject, request }) => ({
      ...{ key, code, position, agencyCode, subject },
      request: request && requestSummaryDto(request, dues.get(request.key) ?? null),
    })),
    actions: actionsOf(view, person),
  };
}

function actionsOf(view: RequestBatchView, person: SignedInPerson): ActionDto[] {
  if (!mayEver(person.role, 'request-batch.withdraw')) return [];
  const decision = decide(person, 'request-batch.withdraw', view);
  if (!decision.allowed) return [{ action: 'withdraw', allowed: false, reason: decision.reason }];
  if (view.state === 'open') return [{ action: 'withdraw', allowed: true }];
  return [{ action: 'withdraw', allowed: false, reason: { code: 'not-now', ...nothingOpen } }];
}

const nothingOpen = {
  vi: 'Mọi phần của yêu cầu đã kết thúc hoặc đã được trả kết quả.',
  en: 'Every part is closed or answered.',
};
