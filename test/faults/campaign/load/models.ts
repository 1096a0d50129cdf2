import { process } from '../../../support/bpmn.js';

/**
 * Ends when its timer has fired, its message to itself has come back by the outbox, and two more timers have fired, each by
 * whichever worker comes first: what one of them remembers of the instance, the other has made old.
 */
const probe = process('campaign-probe')
  .start()
  .parallel('fork')
  .wait('pause', { duration: 'PT1S' })
  .parallel('join')
  .wait('again', { duration: 'PT0.1S' })
  .wait('once-more', { duration: 'PT0.1S' })
  .end()
  .from('fork')
  .throwMessage('knock', 'campaign-knock', '=id')
  .to('join')
  .from('fork')
  .waitForMessage('hear', 'campaign-knock', '=id')
  .to('join')
  .xml();

/** Waits for an instant that it is told. */
const sleeper = process('campaign-sleeper').start().wait('sleep', { date: '=dueAt' }).end().xml();

/** What the campaign plays beside the service's own processes. */
export const campaignModels = [
  { name: 'campaign-probe.bpmn', content: probe },
  { name: 'campaign-sleeper.bpmn', content: sleeper },
];
