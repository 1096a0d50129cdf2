import type { AgencyFunctionCode } from '@minhbach/agencies';
import type { Rhythm } from '../rhythm.js';
import type { LimitKind } from './limits.js';
import type { PlaceId } from './places.js';

/** An entry of the catalogue as this folder writes it down. */
export interface CatalogueRow {
  readonly id: string;
  readonly duty: string;
  readonly name: readonly [vi: string, en: string];
  readonly owners: readonly AgencyFunctionCode[];
  readonly places: readonly PlaceId[];
  /** None where no rule fixes a number of working days. */
  readonly limit?: LimitKind;
  readonly rhythm: Rhythm;
  readonly needsMark?: true;
  readonly components: readonly number[];
  /** Beside the plan itself. */
  readonly basis?: string;
}

const both = ['portal', 'own-site'] as const;
const letter941 = 'Công văn số 941/VP-HCQT ngày 12/5/2020 của Văn phòng UBND tỉnh';
const budgetLetters =
  'Công văn số 9505/BTC-NSNN ngày 17/7/2017 của Bộ Tài chính; Hướng dẫn số 1598/STC-NS ngày 23/8/2018 của Sở Tài chính';

/** Sections II.1 and II.3.1 to II.3.6 of the plan, in its order. */
export const catalogueRows: readonly CatalogueRow[] = [
  {
    id: '1.3a',
    duty: '1.3a',
    name: [
      'Quy hoạch, kế hoạch phát triển kinh tế - xã hội của tỉnh',
      'Socio-economic development plans of the province',
    ],
    ...{ owners: ['planning-investment'], places: both },
    ...{ limit: 'plan', rhythm: 'yearly', components: [1] },
  },
  {
    id: '1.3b',
    duty: '1.3b',
    name: ['Quy hoạch, kế hoạch sử dụng đất', 'Land-use plans'],
    ...{ owners: ['planning-investment'], places: both },
    ...{ limit: 'plan', rhythm: 'yearly', components: [1] },
  },
  {
    id: '1.3c',
    duty: '1.3c',
    name: ['Quy hoạch xây dựng', 'Construction plans'],
    ...{ owners: ['construction'], places: both },
    ...{ limit: 'plan', rhythm: 'per-document', components: [1] },
  },
  {
    id: '1.3d',
    duty: '1.3d',
    name: [
      'Quy hoạch, kế hoạch phát triển các khu, cụm công nghiệp',
      'Plans of industrial zones and clusters',
    ],
    ...{ owners: ['planning-investment', 'construction'], places: both },
    ...{ limit: 'plan', rhythm: 'per-document', components: [1] },
  },
  {
    id: '1.3e',
    duty: '1.3e',
    name: ['Quy hoạch, kế hoạch phát triển ngành, lĩnh vực', 'Plans of sectors and fields'],
    ...{ owners: ['planning-investment'], places: both },
    ...{ limit: 'plan', rhythm: 'per-document', components: [1] },
  },
  {
    id: '1.3f',
    duty: '1.3f',
    name: [
      'Cơ chế, chính sách ưu đãi, hỗ trợ doanh nghiệp',
      'Incentives and support for businesses',
    ],
    ...{ owners: ['planning-investment'], places: both },
    ...{ limit: 'own-document', rhythm: 'per-document', components: [1, 2] },
  },
  {
    id: '3.1b.1',
    duty: '3.1b',
    name: ['Dự án đầu tư công', 'Public investment projects'],
    ...{ owners: ['planning-investment'], places: both },
    ...{ limit: 'plan', rhythm: 'quarterly', components: [4] },
  },
  {
    id: '3.1b.2',
    duty: '3.1b',
    name: [
      'Thông báo mời thầu, thông tin đấu thầu công khai',
      'Bid notices and information on open bidding',
    ],
    ...{ owners: ['planning-investment'], places: ['portal', 'procurement-network'] },
    ...{ limit: 'plan', rhythm: 'monthly', components: [4] },
  },
  {
    id: '3.2a',
    duty: '3.2a',
    name: ['Công báo tỉnh', 'Provincial gazette'],
    ...{ owners: ['pc-office'], places: ['gazette'] },
    ...{ rhythm: 'monthly', components: [2] },
  },
  {
    id: '3.2b',
    duty: '3.2b',
    name: [
      'Chỉ thị, công văn, thông báo, kế hoạch được phép đăng trên Cổng thông tin điện tử',
      'Directives, letters, notices and plans that may be on the portal',
    ],
    ...{ owners: ['pc-office'], places: ['portal'], needsMark: true, basis: letter941 },
    ...{ limit: 'own-document', rhythm: 'per-document', components: [2, 7] },
  },
  {
    id: '3.2c',
    duty: '3.2c',
    name: ['Lịch công tác tuần của lãnh đạo tỉnh', 'Weekly schedule of the province’s leaders'],
    ...{ owners: ['pc-office'], places: ['portal'], basis: letter941 },
    ...{ rhythm: 'weekly', components: [11] },
  },
  {
    id: '3.3b.1',
    duty: '3.3b',
    name: [
      'Dự toán ngân sách đã được Hội đồng nhân dân tỉnh quyết định',
      'Budget estimate as decided by the People’s Council',
    ],
    ...{ owners: ['finance'], places: both, basis: budgetLetters },
    ...{ rhythm: 'yearly', components: [3] },
  },
  {
    id: '3.3b.2',
    duty: '3.3b',
    name: [
      'Tình hình thực hiện dự toán ngân sách quý, 6 tháng, năm',
      'Execution of the budget by quarter, half-year and year',
    ],
    ...{ owners: ['finance'], places: both, basis: budgetLetters },
    ...{ rhythm: 'quarterly', components: [3] },
  },
  {
    id: '3.3b.3',
    duty: '3.3b',
    name: [
      'Quyết toán ngân sách đã được Hội đồng nhân dân tỉnh phê chuẩn',
      'Budget settlement as approved by the People’s Council',
    ],
    ...{ owners: ['finance'], places: both, basis: budgetLetters },
    ...{ rhythm: 'yearly', components: [3] },
  },
  {
    id: '3.4b',
    duty: '3.4b',
    name: [
      'Luật thuế, nghị định, thông tư và văn bản hướng dẫn về thuế',
      'Tax laws, decrees, circulars and guidance',
    ],
    ...{ owners: ['tax'], places: both },
    ...{ limit: 'guidance', rhythm: 'per-document', components: [8] },
  },
  {
    id: '3.5a',
    duty: '3.5a',
    name: [
      'Tình hình cụ thể hóa, thực hiện pháp luật của Trung ương tại địa phương',
      'How central law is carried out in the province',
    ],
    ...{ owners: ['justice'], places: both },
    ...{ rhythm: 'quarterly', components: [9] },
  },
  {
    id: '3.5b',
    duty: '3.5b',
    name: ['Văn bản quy phạm pháp luật của địa phương', 'Legal texts of the province'],
    ...{ owners: ['justice'], places: ['national-database'] },
    ...{ rhythm: 'per-document', components: [2, 9] },
  },
  {
    id: '3.6',
    duty: '3.6',
    name: [
      'Hoạt động của Hiệp hội Doanh nghiệp và doanh nghiệp trên địa bàn tỉnh',
      'Activity of the business association and of firms in the province',
    ],
    ...{ owners: ['business-association'], places: ['enterprise-portal'] },
    ...{ rhythm: 'monthly', components: [10] },
  },
];
