import type { XmlCase, XmlFate } from './cases/xml-case.js';
import type { HostileReply, HostileService } from './hostile-service.js';
import { deploy, type Tried } from './try-feel.js';

/** Has the files checked as they are when they are deployed; only nothing is kept. */
export async function tryAsDeployment(
  service: HostileService,
  { files = [], raw }: XmlCase,
): Promise<Tried<XmlFate>> {
  const reply = raw ? await sendRaw(service, raw) : await deploy(service, files, true);
  return {
    fate: fateOf(reply),
    told: `${String(reply.status)} ${reply.text.slice(0, 300)}`,
    slowestMs: reply.tookMs,
  };
}

function sendRaw(
  service: HostileService,
  { body, type }: NonNullable<XmlCase['raw']>,
): Promise<HostileReply> {
  const headers = { 'content-type': type };
  return service.call('POST', '/api/deployments', { as: 'quantri', body, headers });
}

function fateOf({ status, body }: HostileReply): Tried<XmlFate>['fate'] {
  if (status === 201) return 'harmless';
  if (status === 422) return body.code === 'not-deployable' ? 'refused' : 'unreadable';
  return [400, 413, 415].includes(status) ? 'unreadable' : 'something else';
}
