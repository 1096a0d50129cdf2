import { default as abstract } from '@jest/environment-jsdom-abstract';
import * as jsdom from 'jsdom';

const Base = abstract.default ?? abstract;

/** The jsdom that Node 20 can run, which is not the one that Jest brings. */
export default class JsdomEnvironment extends Base {
  constructor(config, context) {
    super(config, context, jsdom);
    // What jsdom keeps from its pages, and every browser has.
    const { fetch, Request, Response, Headers, Blob, File, crypto, structuredClone } = globalThis;
    Object.assign(this.global, { fetch, Request, Response, Headers, Blob, File, structuredClone });
    Object.defineProperty(this.global, 'crypto', { value: crypto });
  }
}
