import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

/** Where pages without script send what is typed and may stand in no address, and programs ask for a token. */
const paths: ReadonlySet<string | undefined> = new Set(['/tra-cuu/:code/ket-qua', '/oauth/token']);

const longest = 2_000;

/** Lets the forms of pages in, on their own routes only: the api itself takes nothing that a form of another site can send. */
export function takePageForms(fastify: FastifyInstance): void {
  const type = 'application/x-www-form-urlencoded';
  const options = { parseAs: 'string', bodyLimit: longest } as const;
  fastify.addContentTypeParser<string>(type, options, (request, text, done) => {
    if (paths.has(request.routeOptions.url)) {
      done(null, Object.fromEntries(new URLSearchParams(text)));
      return;
    }
    done(new Problem(415, 'unsupported-media-type', 'Only JSON is accepted.'), undefined);
  });
}
