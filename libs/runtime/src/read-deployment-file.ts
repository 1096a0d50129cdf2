import { createHash } from 'node:crypto';
import { faultInVersionTag, parseProcesses, type Finding, type ProcessModel } from '@minhbach/bpmn';
import { parseDecisions, ParsedTexts, type DecisionModel } from '@minhbach/dmn';
import { compileForm, openObjects, type FormSchema } from './compile-form.js';
import type { DeploymentFile, DeploymentFinding } from './deployment.js';

/** A file as far as it could be read; with an error among its findings it defines nothing. */
export interface ReadFile {
  readonly name: string;
  readonly content: string;
  /** Changes with the content, not with the way in which lines end. */
  readonly hash: string;
  readonly kind: 'process' | 'decision' | 'form' | 'unknown';
  readonly processes: readonly ProcessModel[];
  readonly decisions: readonly DecisionModel[];
  /** Contents of the decision files that it imports. */
  readonly imported: readonly string[];
  readonly forms: readonly ReadForm[];
  readonly findings: readonly DeploymentFinding[];
}

export interface ReadForm {
  readonly id: string;
  readonly name: string | null;
  readonly versionTag: string | null;
  readonly schema: FormSchema;
}

const mostCharacters = 1024 * 1024;

/**
 * Reads one file by the ending of its name, which may import others of the same deployment, whose `texts` are kept from
 * one file to the next. Never rejects: what is wrong with it is in the findings.
 */
export async function readDeploymentFile(
  file: DeploymentFile,
  all: readonly DeploymentFile[],
  texts = new ParsedTexts(),
): Promise<ReadFile> {
  const content = textIn(file);
  const others = all.filter((other) => other !== file && kindOf(other.name) === 'decision');
  const { kind, findings, ...defined } = await contentOf(file.name, content, (xml) =>
    readDecisions(xml, others, texts),
  );
  return {
    name: file.name,
    content,
    hash: hashOf([content, ...(defined.imported ?? [])]),
    kind,
    processes: [],
    decisions: [],
    imported: [],
    forms: [],
    ...defined,
    findings: findings.map((finding) => ({ ...finding, resource: file.name })),
  };
}

function textIn({ content }: DeploymentFile): string {
  return content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

/** A file that is not read here because of what was found before. */
export function unreadFile(
  { name, content }: DeploymentFile,
  findings: readonly DeploymentFinding[],
): ReadFile {
  const kind = kindOf(name);
  const nothing = { processes: [], decisions: [], imported: [], forms: [] };
  return { name, content, hash: '', kind, ...nothing, findings };
}

type Content = Pick<ReadFile, 'kind'> &
  Partial<Pick<ReadFile, 'processes' | 'decisions' | 'imported' | 'forms'>> & {
    readonly findings: readonly Finding[];
  };

async function contentOf(
  name: string,
  content: string,
  decisionsIn: (content: string) => Promise<Omit<Content, 'kind'>>,
): Promise<Content> {
  const kind = kindOf(name);
  if (kind === 'process') return { kind, ...(await parseProcesses(content)) };
  if (kind === 'decision') return { kind, ...(await decisionsIn(content)) };
  if (kind === 'form') return { kind, ...readForm(content) };
  const message = 'The file is neither .bpmn, .dmn nor .schema.json. Leave it out or rename it.';
  return { kind, findings: [error('unknown-file-type', message)] };
}

function kindOf(name: string): ReadFile['kind'] {
  if (name.endsWith('.bpmn')) return 'process';
  if (name.endsWith('.dmn')) return 'decision';
  return name.endsWith('.schema.json') ? 'form' : 'unknown';
}

async function readDecisions(
  content: string,
  others: readonly DeploymentFile[],
  texts: ParsedTexts,
): Promise<Pick<Content, 'decisions' | 'imported' | 'findings'>> {
  const { decisions, imported, findings } = await parseDecisions(
    content,
    others.map(textIn),
    texts,
  );
  return { decisions, imported, findings };
}

function readForm(content: string): Pick<Content, 'forms' | 'findings'> {
  if (content.length > mostCharacters) {
    return { findings: [error('file-too-large', 'The form is larger than 1 MB. Split it.')] };
  }
  let schema: unknown;
  try {
    schema = JSON.parse(content);
  } catch (fault) {
    return { findings: [error('not-json', `The form is not JSON: ${textOf(fault)}.`)] };
  }
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    return { findings: [error('not-a-form', 'A form is a JSON Schema in an object.')] };
  }
  return checkedForm(schema as FormSchema);
}

function checkedForm(schema: FormSchema): Pick<Content, 'forms' | 'findings'> {
  const { $id: id, title, 'x-versionTag': tag } = schema;
  const versionTag = typeof tag === 'string' && tag.trim() !== '' ? tag.trim() : null;
  const findings: Finding[] = [];
  if (typeof id !== 'string' || id === '') {
    findings.push(error('form-without-id', 'The form has no $id. Give it the form id.'));
  }
  if (schema.type !== 'object') {
    findings.push(error('not-a-form', 'A form describes an object: write "type": "object".'));
  }
  const tagFault = tag === undefined ? null : faultInVersionTag(versionTag ?? undefined);
  if (tagFault !== null) findings.push(error('invalid-version-tag', tagFault));
  findings.push(...faultsIn(schema));
  if (typeof id !== 'string' || findings.length > 0) return { findings };
  const form = { id, name: typeof title === 'string' ? title : null, versionTag, schema };
  return { forms: [form], findings };
}

function faultsIn(schema: FormSchema): Finding[] {
  try {
    compileForm(schema);
  } catch (fault) {
    return [error('invalid-schema', `The form is no JSON Schema 2020-12: ${textOf(fault)}.`)];
  }
  return openObjects(schema).map((path) =>
    error(
      'form-takes-unknown-fields',
      `The object at "${path || '/'}" takes any field. Write "additionalProperties": false.`,
    ),
  );
}

function error(code: string, message: string): Finding {
  return { severity: 'error', code, message };
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
