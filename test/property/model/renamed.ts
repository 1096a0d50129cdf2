import type { Version } from './block.js';

/** The second version of a process, with other ids for every second element and flow. */
export interface SecondVersion {
  readonly xml: string;
  /** The ids that have changed, without their mark. */
  readonly renamed: ReadonlySet<string>;
  /** What only one of the versions has, without the mark. */
  readonly only: Readonly<Record<Version, ReadonlySet<string>>>;
}

const mark = '_v2';
const roots = 'definitions|process|message|signal|error|escalation|association';

/** What a renamed element was called before. */
export function plainId(id: string): string {
  return id.endsWith(mark) ? id.slice(0, -mark.length) : id;
}

export function renamedId(id: string): string {
  return `${id}${mark}`;
}

/** The second version, from the files of both as they are drawn. */
export function secondVersion(first: string, second: string): SecondVersion {
  const [before, after] = [idsIn(first), idsIn(second)];
  const renamed = new Set([...after].filter((_, index) => index % 2 === 0));
  const name = (whole: string, start: string, id: string, end: string): string =>
    renamed.has(id) ? `${start}${renamedId(id)}${end}` : whole;
  const attribute = /((?:\bid|sourceRef|targetRef|attachedToRef|default|activityRef)=")(\w+)(")/g;
  const listed = /(&quot;)(\w+)(&quot;)/g;
  return {
    xml: second.replace(attribute, name).replace(listed, name),
    renamed,
    only: { 1: without(before, after), 2: without(after, before) },
  };
}

function idsIn(xml: string): ReadonlySet<string> {
  const all = [...xml.matchAll(new RegExp(`<bpmn:(?!(?:${roots}) )\\w+ id="(\\w+)"`, 'g'))];
  return new Set(all.map(([, id = '']) => id));
}

function without(ids: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !others.has(id)));
}
