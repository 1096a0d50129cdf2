import { useText } from '../../i18n/use-text';
import type { FormSchema } from '../../parts/task-form/form-schema';
import { useFunctionName } from '../agencies/use-function-name';
import { functions, roles } from './account-words';
import { useUnits } from './use-units';

/** The fields of a function in an agency, and the first day of it. */
export function useFunctionSchema(): FormSchema {
  const t = useText();
  const { units } = useUnits();
  const nameOf = useFunctionName();
  return {
    type: 'object',
    required: ['agencyCode', 'function', 'validFrom'],
    properties: {
      agencyCode: {
        title: t('account.people.unit'),
        oneOf: units.map(({ code, name }) => ({ const: code, title: name })),
        'x-ui': { widget: 'list' },
      },
      function: {
        title: t('account.people.function'),
        oneOf: functions.map((each) => ({ const: each, title: nameOf(each) })),
        'x-ui': { widget: 'list' },
      },
      validFrom: { type: 'string', format: 'date', title: t('account.people.from') },
    },
  };
}

/** Somebody new: who acts for a business names it, everybody else what he does in which agency. */
export function usePersonSchema(): FormSchema {
  const t = useText();
  const given = useFunctionSchema();
  return {
    type: 'object',
    required: ['name', 'login', 'role'],
    properties: {
      name: { type: 'string', title: t('admin.people.name'), maxLength: 200 },
      login: {
        type: 'string',
        title: t('admin.people.login'),
        description: t('account.people.login.help'),
        maxLength: 100,
      },
      role: {
        title: t('admin.people.role'),
        oneOf: roles.map((role) => ({ const: role, title: t(`admin.people.role.${role}`) })),
      },
      organisation: {
        type: 'object',
        title: t('account.people.business'),
        properties: {
          taxCode: { type: 'string', title: t('account.people.tax-code'), maxLength: 14 },
          name: { type: 'string', title: t('account.people.business.name'), maxLength: 300 },
        },
        required: ['taxCode', 'name'],
      },
      functions: {
        type: 'array',
        title: t('account.people.functions'),
        maxItems: 20,
        items: { ...given, title: t('account.people.function') },
      },
    },
    if: { properties: { role: { const: 'business' } }, required: ['role'] },
    then: { properties: { functions: false }, required: ['organisation'] },
    else: { properties: { organisation: false } },
  };
}
