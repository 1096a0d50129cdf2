import type { DeploymentFile, DeploymentFinding } from '@minhbach/runtime';
import { Problem, type Fault } from '../problems/problem.js';

/** What is wrong with the files of a deployment; the warnings among the findings are left out. */
export function deploymentProblem(
  files: readonly DeploymentFile[],
  findings: readonly DeploymentFinding[],
): Problem {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Problem(
    422,
    'not-deployable',
    'Nothing was deployed; what is wrong with the files is listed.',
    errors.map((finding) => faultOf(files, finding)),
  );
}

function faultOf(
  files: readonly DeploymentFile[],
  { resource, code, message, elementId, elementName }: DeploymentFinding,
): Fault {
  const index = files.findIndex(({ name }) => name === resource);
  return {
    pointer: `/files/${String(Math.max(0, index))}/content`,
    code,
    message: { vi: message, en: message },
    resource,
    ...(elementId !== undefined && { elementId }),
    ...(elementName !== undefined && { elementName }),
  };
}
