import type { DeploymentFile } from '@minhbach/runtime';
import {
  createParamDecorator,
  Injectable,
  type ExecutionContext,
  type PipeTransform,
} from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid, Problem, type Fault } from '../../problems/problem.js';
import { onlyTenant } from '../shared-fields.js';

/** All files of one deployment together. */
const bodyLimit = 4 * 1_048_576;
const mostFiles = 100;
const route = '/v2/deployments';
const bodies = new WeakMap<object, Buffer>();

/** Lets forms with files in, on the one route that takes them. They are taken apart once the caller is known. */
export function takeResourceParts(fastify: FastifyInstance): void {
  const options = { parseAs: 'buffer', bodyLimit } as const;
  fastify.addContentTypeParser<Buffer>('multipart/form-data', options, (request, body, done) => {
    if (request.routeOptions.url !== route) {
      done(new Problem(415, 'unsupported-media-type', 'Only JSON is accepted.'), undefined);
      return;
    }
    bodies.set(request, body);
    done(null, undefined);
  });
}

interface RawForm {
  readonly body: Buffer | undefined;
  readonly contentType: string;
}

/** Takes a form with files apart: its `resources`, by their names, as text. */
@Injectable()
export class ResourcesPipe implements PipeTransform<RawForm, Promise<DeploymentFile[]>> {
  async transform({ body, contentType }: RawForm): Promise<DeploymentFile[]> {
    if (!body) throw new Problem(415, 'unsupported-media-type', 'Send multipart/form-data.');
    const form = await formIn(body, contentType);
    const faults = [...form.keys()].flatMap((name) => faultsOf(name, form.getAll(name)));
    const files = form.getAll('resources').filter((each) => typeof each !== 'string');
    if (files.length === 0 && faults.length === 0) faults.push(fault('/resources', 'missing'));
    if (files.length > mostFiles) faults.push(fault('/resources', 'too-many'));
    if (faults.length > 0) throw invalid(faults);
    return Promise.all(
      files.map(async (file) => ({ name: file.name, content: await textOf(file) })),
    );
  }
}

const RawFormOf = createParamDecorator((_data: unknown, context: ExecutionContext): RawForm => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { body: bodies.get(request), contentType: request.headers['content-type'] ?? '' };
});

/** The files that a call brings, as a parameter of the route. */
export function ResourceParts(): ParameterDecorator {
  return RawFormOf(ResourcesPipe);
}

async function formIn(body: Buffer, contentType: string): Promise<FormData> {
  try {
    const headers = { 'content-type': contentType };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch {
    throw new Problem(400, 'bad-request', 'The form cannot be read.');
  }
}

function faultsOf(name: string, values: readonly unknown[]): Fault[] {
  if (name === 'resources') {
    const isFile = values.every((value) => typeof value !== 'string');
    return isFile ? [] : [fault('/resources', 'wrong-type')];
  }
  if (name !== 'tenantId') return [fault(`/${name}`, 'unknown-field')];
  return values.every((value) => value === onlyTenant) ? [] : [fault('/tenantId', 'not-allowed')];
}

function fault(pointer: string, code: string): Fault {
  return { pointer, code };
}

async function textOf(file: File): Promise<string> {
  const text = (await file.text()).normalize('NFC');
  if (text.includes('\0')) throw invalid([fault('/resources', 'nul-character')]);
  return text;
}
