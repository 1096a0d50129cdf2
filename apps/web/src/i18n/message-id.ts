import type account from '../account/account.vi.json';
import type admin from '../admin/admin.vi.json';
import type approval from '../approval/approval.vi.json';
import type business from '../business/business.vi.json';
import type chart from '../parts/chart/chart.vi.json';
import type duties from '../duties/duties.vi.json';
import type frame from '../frame/frame.vi.json';
import type handling from '../handling/handling.vi.json';
import type inbox from '../inbox/inbox.vi.json';
import type indicators from '../indicators/indicators.vi.json';
import type parts from '../parts/parts.vi.json';
import type pattern from '../pattern-page/pattern-page.vi.json';
import type processStatistics from '../process-statistics/process-statistics.vi.json';
import type publications from '../publications/publications.vi.json';
import type receivers from '../receivers/receivers.vi.json';
import type reports from '../reports/reports.vi.json';
import type reviews from '../reviews/reviews.vi.json';
import type request from '../request/request.vi.json';
import type search from '../search/search.vi.json';
import type signIn from '../sign-in/sign-in.vi.json';
import type task from '../task/task.vi.json';
import type supervision from '../supervision/supervision.vi.json';
import type workload from '../workload/workload.vi.json';

/** Every feature's messages lie beside it, as `<feature>.vi.json` and `<feature>.en.json`. */
export type MessageId = keyof (typeof account &
  typeof admin &
  typeof approval &
  typeof business &
  typeof chart &
  typeof duties &
  typeof frame &
  typeof handling &
  typeof inbox &
  typeof indicators &
  typeof parts &
  typeof pattern &
  typeof processStatistics &
  typeof publications &
  typeof receivers &
  typeof reports &
  typeof reviews &
  typeof request &
  typeof search &
  typeof signIn &
  typeof supervision &
  typeof task &
  typeof workload);
