import type { ApiUnderTest, Reply } from './api-under-test.js';

/** Announces a file; returns its key. */
export async function announceFile(
  api: ApiUnderTest,
  as: string,
  name: string,
  size: number,
): Promise<string> {
  const reply = await api.post(as, '/api/files', { name, size });
  if (reply.status !== 201) throw new Error(`${String(reply.status)} ${reply.text}`);
  return String(reply.body.key);
}

/** Sends one part of a file. */
export async function sendPart(
  api: ApiUnderTest,
  as: string,
  key: string,
  position: number,
  bytes: Buffer,
): Promise<Reply> {
  const headers = { 'upload-offset': String(position) };
  const url = `/api/files/${key}/content`;
  return api.call({ method: 'PATCH', url, body: bytes, as, headers });
}

/** Ends the upload of a file. */
export async function completeFile(api: ApiUnderTest, as: string, key: string): Promise<Reply> {
  return api.post(as, `/api/files/${key}/completion`, {});
}

/** Sends a whole file in one part; returns the reply to its end. */
export async function uploadFile(
  api: ApiUnderTest,
  as: string,
  name: string,
  content: Buffer,
): Promise<Reply> {
  const key = await announceFile(api, as, name, content.length);
  await sendPart(api, as, key, 0, content);
  return completeFile(api, as, key);
}
