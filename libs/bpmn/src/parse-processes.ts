import type { ModdleElement } from 'bpmn-moddle';
import { checkProcess } from './checks/check-process.js';
import { checkSupport } from './check-support.js';
import { compileProcess } from './compile-process.js';
import { guardDocument } from './document-guard.js';
import { childrenOf } from './element-reader.js';
import { FindingList } from './finding-list.js';
import type { ParsedModel, ProcessModel } from './process-model.js';
import { readDefinitions } from './read-definitions.js';
import { isIdentified } from './scope-members.js';

/**
 * Compiles the executable processes of a BPMN 2.0 XML file (`zeebe` dialect). Never rejects: whatever is wrong
 * with the file comes back as findings, all of them at once; with an error among them there are no processes.
 */
export async function parseProcesses(xml: string): Promise<ParsedModel> {
  const findings = new FindingList();
  const definitions = guardDocument(xml, findings)
    ? await readDefinitions(xml, findings)
    : undefined;
  const processes = definitions ? compileAll(definitions, findings) : [];
  return { processes: findings.hasErrors ? [] : processes, findings: findings.all() };
}

function compileAll(definitions: ModdleElement, findings: FindingList): readonly ProcessModel[] {
  const isReadable = !findings.hasErrors;
  checkSupport(definitions, findings);
  const processes = executableProcesses(definitions, findings).map((process) =>
    compileProcess(process, findings),
  );
  // What the parser dropped would be reported again as missing.
  if (isReadable) for (const process of processes) checkProcess(process, findings);
  return processes;
}

function executableProcesses(definitions: ModdleElement, findings: FindingList) {
  const all = childrenOf(definitions, 'rootElements').filter(
    ({ $type }) => $type === 'bpmn:Process',
  );
  const executable = all.filter((process) => process.get('isExecutable') === true);
  if (executable.length === 0) {
    findings.document(
      'no-executable-process',
      'The file has no executable process. Mark the process that should run as executable.',
    );
  }
  for (const process of executable) {
    if (!isIdentified(process)) findings.error(process, 'missing-id', 'It has no id. Give it one.');
  }
  return executable.filter(isIdentified);
}
