import { api } from '../api/client';

/** What a file that was sent is called. */
export function ChosenFileName({ fileKey }: { readonly fileKey: string }) {
  const { data } = api.useQuery('get', '/api/files/{key}', { params: { path: { key: fileKey } } });
  return <span lang="vi">{data?.name ?? fileKey}</span>;
}
