import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { api } from '../api/client';
import { usePerson } from '../api/use-person';
import { RequesterRequest } from '../business/requester-request';
import { wantMessages } from '../i18n/load-messages';
import { useText } from '../i18n/use-text';
import { SlaTag } from '../parts/sla-tag/sla-tag';
import { QueryState } from '../parts/states/query-state';
import { RequestDeadline } from './request-deadline';
import { RequestFacts } from './request-facts';
import { RequestSteps } from './request-steps';
import './request.css';

/** A part for officials, with the messages of those who supervise or head an agency. */
async function theirs<Part>(part: Promise<Part>): Promise<{ default: Part }> {
  const [component] = await Promise.all([
    part,
    wantMessages('approval'),
    wantMessages('supervision'),
  ]);
  return { default: component };
}
const RestrictedBadge = lazy(async () =>
  theirs(import('../approval/case-access').then((parts) => parts.RestrictedBadge)),
);
const CaseAccess = lazy(async () =>
  theirs(import('../approval/case-access').then((parts) => parts.CaseAccess)),
);
const LegalHolds = lazy(async () =>
  theirs(import('../approval/case-access').then((parts) => parts.LegalHolds)),
);
const WatchButton = lazy(async () =>
  theirs(import('../approval/case-access').then((parts) => parts.WatchButton)),
);

const route = getRouteApi('/signed-in/yeu-cau/$key');

/** One request, for whoever may read it: where it is, by when, what was asked. */
export function RequestScreen() {
  const t = useText();
  const { key } = route.useParams();
  const query = api.useQuery('get', '/api/requests/{key}', { params: { path: { key } } });
  const request = query.data;
  const { role } = usePerson();
  const isRequester = role === 'business';
  return (
    <div className="page request-view">
      <QueryState query={query} isWholePage>
        {request && isRequester && <RequesterRequest request={request} />}
        {request && !isRequester && (
          <>
            <header className="task-head">
              <p>
                {request.code} · {t(`request.status.${request.status}`)}
              </p>
              <h1 lang="vi">{request.title}</h1>
              <SlaTag due={request.due} />
              {request.isRestricted && (
                <Suspense>
                  <RestrictedBadge />
                </Suspense>
              )}
              <Suspense>
                <WatchButton request={request} />
              </Suspense>
            </header>
            <RequestSteps requestKey={key} />
            {request.due && <RequestDeadline requestKey={key} />}
            <RequestFacts requestKey={key} />
            {request.mayRestrict && (
              <Suspense>
                <CaseAccess requestKey={key} />
              </Suspense>
            )}
            {role === 'supervisor' && (
              <Suspense>
                <LegalHolds requestKey={key} />
              </Suspense>
            )}
          </>
        )}
      </QueryState>
    </div>
  );
}
