import type { DeploymentFile, DeploymentFinding } from '@minhbach/runtime';
import { Problem, type Fault } from '../problems/problem.js';

/** What is wrong with the files of a deployment: errors first, then what should be looked at as well. */
export function deploymentProblem(
  files: readonly DeploymentFile[],
  findings: readonly DeploymentFinding[],
): Problem {
  const bySeverity = findings.toSorted((a, b) => a.severity.localeCompare(b.severity));
  return new Problem(
    422,
    'not-deployable',
    'Nothing was deployed; what is wrong with the files is listed.',
    bySeverity.map((finding) => faultOf(files, finding)),
  );
}

function faultOf(
  files: readonly DeploymentFile[],
  { severity, resource, code, message, elementId, elementName }: DeploymentFinding,
): Fault {
  const index = files.findIndex(({ name }) => name === resource);
  return {
    pointer: `/files/${String(Math.max(0, index))}/content`,
    severity,
    code,
    message: { vi: message, en: message },
    resource,
    ...(elementId !== undefined && { elementId }),
    ...(elementName !== undefined && { elementName }),
  };
}
