import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';
import { fieldOf } from './field-of';

/** From refusing everything to refusing nothing. */
const order = ['refused', 'partly-given', 'given', 'not-held'];

interface Branch {
  readonly when: Readonly<Record<string, string>>;
  readonly hidden: readonly string[];
  readonly required: readonly string[];
}

/** Which fields an answer has: the service checks the same in words of its own. */
const branches: readonly Branch[] = [
  {
    when: { outcome: 'given' },
    hidden: ['ground', 'link', 'earlierRequests'],
    required: ['answer'],
  },
  {
    when: { outcome: 'not-held' },
    hidden: ['ground', 'link', 'earlierRequests', 'files'],
    required: ['answer'],
  },
  {
    when: { outcome: 'refused', ground: 'b' },
    hidden: ['earlierRequests', 'files'],
    required: ['ground', 'answer', 'link'],
  },
  {
    when: { outcome: 'refused', ground: 'd' },
    hidden: ['link', 'files'],
    required: ['ground', 'answer', 'earlierRequests'],
  },
  {
    when: { outcome: 'refused' },
    hidden: ['link', 'earlierRequests', 'files'],
    required: ['ground', 'answer'],
  },
  {
    when: { ground: 'b' },
    hidden: ['earlierRequests'],
    required: ['ground', 'answer', 'link'],
  },
  {
    when: { ground: 'd' },
    hidden: ['link'],
    required: ['ground', 'answer', 'earlierRequests'],
  },
];

const otherwise: FormSchema = {
  required: ['ground', 'answer'],
  properties: { link: false, earlierRequests: false },
};

/** The form of the answer as whoever refuses fills it in: scope, ground, explanation, item by item. */
export function useRefusalSchema(task: components['schemas']['TaskDetailDto']): FormSchema {
  const t = useText();
  const form = task.form as FormSchema;
  const answers = fieldOf(task, 'answers');
  const fields = answers.items?.properties ?? {};
  const titled = (name: string, title: string, help?: string): FormSchema => ({
    ...(fields[name] as FormSchema),
    ...{ title, 'x-ui': {}, ...(help !== undefined && { description: help }) },
  });
  const outcome = fields.outcome as FormSchema;
  const rank = ({ const: value }: FormSchema) => order.indexOf(String(value));
  const items: FormSchema = {
    ...answers.items,
    ...ruleOf(branches),
    properties: {
      ...fields,
      outcome: {
        ...titled('outcome', t('handling.refuse.scope'), t('handling.refuse.scope.help')),
        oneOf: [...(outcome.oneOf ?? [])].sort((a, b) => rank(a) - rank(b)),
      },
      ground: { ...titled('ground', t('handling.refuse.ground')), 'x-ui': { widget: 'ground' } },
      answer: titled('answer', t('handling.refuse.why'), t('handling.refuse.why.help')),
    },
  };
  return { ...form, properties: { ...form.properties, answers: { ...answers, items } } };
}

/** The branches as a chain of `if … else if …`. */
function ruleOf([first, ...rest]: readonly Branch[]): FormSchema {
  if (!first) return otherwise;
  const { when, hidden, required } = first;
  return {
    if: {
      required: Object.keys(when),
      properties: Object.fromEntries(
        Object.entries(when).map(([name, value]) => [name, { const: value }]),
      ),
    },
    then: { required, properties: Object.fromEntries(hidden.map((name) => [name, false])) },
    else: ruleOf(rest),
  };
}
