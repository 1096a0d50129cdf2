import type { components } from '../api/schema';
import { AccessCode } from './access-code';
import { PaperReceipt } from './paper-receipt';

/** What is handed over from hand to hand: the receipt, and the code that opens the answer. */
export default function DeskRecords({
  request,
}: {
  readonly request: components['schemas']['RequestDto'];
}) {
  return (
    <>
      <PaperReceipt request={request} />
      <AccessCode request={request} />
    </>
  );
}
