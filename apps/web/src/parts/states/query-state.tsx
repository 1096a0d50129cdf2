import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem';
import { Empty } from './empty';
import { Loading } from './loading';
import { ProblemNote } from './problem-note';
import { Stale } from './stale';
import './states.css';

interface Props {
  readonly query: Pick<
    UseQueryResult<unknown, unknown>,
    'data' | 'error' | 'dataUpdatedAt' | 'isError' | 'refetch'
  >;
  readonly children: ReactNode;
  /** Whether what came has nothing to show, and what to say then. */
  readonly isEmpty?: boolean;
  readonly empty?: ReactNode;
  /** What it says needs something more that is on its way, such as names: drawn once both are there. */
  readonly isWaiting?: boolean;
  /** The page has no heading but that of what is read. */
  readonly isWholePage?: boolean;
}

/** What a list or a case shows while it is loading, has nothing, could not be read, or is no longer fresh. */
export function QueryState(props: Props) {
  const { query, children, isEmpty = false, empty, isWaiting = false, isWholePage = false } = props;
  const { data, error, isError, dataUpdatedAt, refetch } = query;
  if (data === undefined) {
    if (!isError) return <Loading />;
    return (
      <ProblemNote
        problem={asProblem(error)}
        retry={() => void refetch()}
        isWholePage={isWholePage}
      />
    );
  }
  if (isWaiting) return <Loading />;
  return (
    <>
      {isError && <Stale since={dataUpdatedAt} />}
      {isEmpty ? <Empty>{empty}</Empty> : children}
    </>
  );
}
