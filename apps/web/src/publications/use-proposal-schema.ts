import { api } from '../api/client';
import { usePerson } from '../api/use-person';
import { useServerText, useText } from '../i18n/use-text';
import type { FormSchema } from '../parts/task-form/form-schema';

const LONGEST = { number: 100, title: 500 };

/** What is filled in of a document; only entries that one's own agency publishes are to be chosen. */
export function useProposalSchema(): FormSchema {
  const t = useText();
  const say = useServerText();
  const { groups } = usePerson();
  const { data } = api.useQuery('get', '/api/publication-catalogue');
  const agencies = new Set(groups.map((group) => group.split(':')[0]));
  const own = data?.items.filter(({ owners }) => owners.some(({ code }) => agencies.has(code)));
  return {
    type: 'object',
    required: ['subjectId', 'numberSymbol', 'title', 'documentOn', 'isMarked'],
    properties: {
      subjectId: {
        ...{ type: 'string', title: t('publications.entry'), 'x-ui': { widget: 'list' } },
        oneOf: (own ?? []).map(({ id, name }) => ({ const: id, title: `${id} · ${say(name)}` })),
      },
      numberSymbol: {
        ...{ type: 'string', title: t('publications.number'), maxLength: LONGEST.number },
      },
      title: { type: 'string', title: t('publications.title'), maxLength: LONGEST.title },
      documentOn: { type: 'string', format: 'date', title: t('publications.document-on') },
      isMarked: { type: 'boolean', title: t('publications.is-marked') },
    },
  };
}
