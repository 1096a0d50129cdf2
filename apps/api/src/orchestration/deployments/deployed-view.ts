import type { DefinitionFile } from '@minhbach/runtime';
import { onlyTenant } from '../shared-fields.js';

/** Each deployed version as the protocol lists it: under the name of its kind, the other kinds null. */
export function deployedResource(file: DefinitionFile) {
  const none = {
    processDefinition: null,
    decisionDefinition: null,
    decisionRequirements: null,
    form: null,
    resource: null,
  };
  return { ...none, ...views[file.kind](file) };
}

const views: Readonly<Record<DefinitionFile['kind'], (file: DefinitionFile) => object>> = {
  process: ({ key, id, version, resourceName }) => ({
    processDefinition: {
      processDefinitionKey: String(key),
      processDefinitionId: id,
      processDefinitionVersion: version,
      resourceName,
      tenantId: onlyTenant,
    },
  }),
  decision: ({ key, id, version, name }) => ({
    decisionDefinition: {
      decisionDefinitionKey: String(key),
      decisionDefinitionId: id,
      version,
      name: name ?? id,
      tenantId: onlyTenant,
      ...requirementsOf({ key, id }),
    },
  }),
  form: ({ key, id, version, resourceName }) => ({
    form: { formKey: String(key), formId: id, version, resourceName, tenantId: onlyTenant },
  }),
};

/** Each decision is kept with its whole file: it is its own graph of requirements. */
export function requirementsOf({ key, id }: Pick<DefinitionFile, 'key' | 'id'>) {
  return { decisionRequirementsId: id, decisionRequirementsKey: String(key) };
}
