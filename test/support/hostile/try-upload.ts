import type { UploadCase, UploadFate } from './cases/uploads.js';
import type { HostileReply, HostileService } from './hostile-service.js';
import type { Tried } from './try-feel.js';
import { until } from '../until.js';

const me = 'doanhnghiep1';
const partBytes = 8 * 1_048_576;

/** Sends a file as a business does, and looks what the scanner says of it. It is dropped again. */
export async function tryAsUpload(
  service: HostileService,
  { name, bytes, says = {} }: UploadCase,
): Promise<Tried<UploadFate>> {
  const content = bytes();
  const size = says.size ?? content.length;
  const replies = [await service.call('POST', '/api/files', { as: me, body: { name, size } })];
  if (replies[0]?.status !== 201) return outcome(replies);
  const url = `/api/files/${String(replies[0].body.key)}`;
  for (let at = 0; at < content.length; at += partBytes) {
    const body = content.subarray(at, at + partBytes);
    const headers = {
      'upload-offset': says.offset ?? String(at),
      ...(says.type !== undefined && { 'content-type': says.type }),
    };
    const part = await service.call('PATCH', `${url}/content`, { as: me, body, headers });
    replies.push(part);
    if (part.status !== 200) break;
  }
  if (replies.at(-1)?.status === 200) {
    const body = says.sha256 === undefined ? {} : { sha256: says.sha256 };
    replies.push(await service.call('POST', `${url}/completion`, { as: me, body }));
  }
  if (replies.at(-1)?.status === 200) replies.push(await scanned(service, url));
  const tried = outcome(replies);
  await service.call('DELETE', url, { as: me });
  return tried;
}

async function scanned(service: HostileService, url: string): Promise<HostileReply> {
  return until(`${url} is scanned`, async () => {
    const reply = await service.call('GET', url, { as: me });
    return reply.body.state !== 'waiting' && reply;
  });
}

function outcome(replies: readonly HostileReply[]): Tried<UploadFate> {
  const last = replies.at(-1);
  return {
    fate: fateOf(last),
    told: `${String(last?.status)} ${(last?.text ?? '').slice(0, 300)}`,
    slowestMs: Math.max(...replies.map(({ tookMs }) => tookMs)),
  };
}

function fateOf(reply: HostileReply | undefined): Tried<UploadFate>['fate'] {
  const { status = 0, body = {} } = reply ?? {};
  if (status >= 400 && status < 500) return 'refused';
  if (body.state === 'infected') return 'infected';
  return body.state === 'clean' ? 'kept' : 'something else';
}
