/** The other version of a process: the same, with other ids for every second element and flow. */
interface Renamed {
  readonly xml: string;
  /** The ids that have changed, without their mark. */
  readonly ids: ReadonlySet<string>;
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

export function renamed(xml: string): Renamed {
  const all = [...xml.matchAll(new RegExp(`<bpmn:(?!(?:${roots}) )\\w+ id="(\\w+)"`, 'g'))];
  const ids = new Set(all.map(([, id = '']) => id).filter((_, index) => index % 2 === 0));
  const name = (whole: string, before: string, id: string, after: string): string =>
    ids.has(id) ? `${before}${renamedId(id)}${after}` : whole;
  const attribute = /((?:\bid|sourceRef|targetRef|attachedToRef|default|activityRef)=")(\w+)(")/g;
  const listed = /(&quot;)(\w+)(&quot;)/g;
  return { xml: xml.replace(attribute, name).replace(listed, name), ids };
}
