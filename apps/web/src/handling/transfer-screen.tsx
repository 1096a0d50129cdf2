import { getRouteApi } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import type { FormSchema, FormValues } from '../parts/task-form/form-schema';
import { useCompletion } from '../task/use-completion';
import { useTaskDraft } from '../task/use-task-draft';
import { ActForm } from './act-form';
import { ActScreen, type ActFacts } from './act-screen';
import { fieldOf } from './field-of';
import { LetterBeside } from './letter-beside';
import { TargetField } from './target-field';

const route = getRouteApi('/signed-in/cong-viec/$key/chuyen-co-quan');

/** C5: a request that is another agency's. */
export function TransferScreen() {
  const { key } = route.useParams();
  return (
    <ActScreen act="transfer" taskKey={key}>
      {(facts) => <Transfer {...facts} />}
    </ActScreen>
  );
}

function Transfer({ task, request, outlook }: ActFacts) {
  const t = useText();
  const draft = useTaskDraft(task);
  const { send, ...rest } = useCompletion(task, draft.keeper);
  const agencies = outlook.targets.filter(({ isAgency }) => isAgency);
  return (
    <ActForm
      schema={useTransferSchema(task, outlook.mayForward)}
      draft={draft}
      initial={draft.initial}
      widgets={{ target: (field) => <TargetField {...field} agencies={agencies} /> }}
      sending={{
        ...rest,
        send: (values) => {
          send({ ...values, competent: false });
        },
      }}
      submitLabel={t(outlook.mayForward ? 'handling.transfer.send' : 'handling.transfer.guide')}
      before={<Consent mayForward={outlook.mayForward} />}
      beside={(values) => (
        <>
          <Effect />
          <LetterBeside requestKey={request.key} act={preparedOf(values)} />
        </>
      )}
    />
  );
}

/** Without the requester's consent he is only guided: there is nobody to choose. */
function useTransferSchema(task: ActFacts['task'], mayForward: boolean): FormSchema {
  const t = useText();
  const target = { ...fieldOf(task, 'forwardTo'), title: t('handling.transfer.target') };
  const guidance = { ...fieldOf(task, 'guidance'), title: t('handling.transfer.reason') };
  return {
    type: 'object',
    required: ['guidance'],
    properties: {
      ...(mayForward && {
        forwardTo: {
          ...{ ...target, description: t('handling.transfer.target.help') },
          'x-ui': { widget: 'target' },
        },
      }),
      guidance: { ...guidance, description: t('handling.transfer.reason.help'), 'x-ui': {} },
    },
  };
}

function Consent({ mayForward }: { readonly mayForward: boolean }) {
  const t = useText();
  return (
    <p className={mayForward ? 'act-note' : 'act-note act-note-warning'}>
      {t(mayForward ? 'handling.transfer.consented' : 'handling.transfer.not-consented')}
    </p>
  );
}

function Effect() {
  const t = useText();
  return (
    <section>
      <h2>{t('handling.transfer.effect')}</h2>
      <ul>
        <li>{t('handling.transfer.effect.clock')}</li>
        <li>{t('handling.transfer.effect.told')}</li>
        <li>{t('handling.transfer.effect.back')}</li>
      </ul>
    </section>
  );
}

function preparedOf({ guidance }: FormValues) {
  return typeof guidance === 'string' && guidance.trim() !== '' ? { transfer: { guidance } } : null;
}
