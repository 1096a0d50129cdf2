import type { MeasuredTerm } from './measured-period.js';

export const measureCodes = [
  'component-score',
  'component-median',
  'transparency-score',
  'transparency-rank',
  'online-partial-share',
  'online-full-share',
  'portal-visits',
  'business-section-visits',
] as const;

export type MeasureCode = (typeof measureCodes)[number];

export const measureUnits = ['points', 'rank', 'percent', 'visits'] as const;

export type MeasureUnit = (typeof measureUnits)[number];

/** Something that others measure, and that is entered here with where it was read. */
export interface Measure {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unit: MeasureUnit;
  /** Over which period one figure of it goes. */
  readonly term: MeasuredTerm;
  readonly min: number;
  readonly max: number;
  /** VCCI publishes it, in the year after; until then it is awaited and not missing. */
  readonly isOfficial: boolean;
  /** One figure for each of the twelve indicators. */
  readonly isPerComponent: boolean;
}

const official = { term: 'year', isOfficial: true } as const;
const own = { isOfficial: false, isPerComponent: false } as const;
const score = { unit: 'points', min: 0, max: 100, ...official } as const;
const share = { unit: 'percent', min: 0, max: 100, term: 'quarter', ...own } as const;
const visits = { unit: 'visits', min: 0, max: 1_000_000_000, term: 'month', ...own } as const;

/**
 * What the plan sets targets for and the service cannot measure by itself: results of the PCI (II.1), online services
 * (II.3.7; levels 3 and 4 of Nghị định 43/2011/NĐ-CP are "một phần" and "toàn trình" since Nghị định 42/2022/NĐ-CP),
 * and visits to the portal (indicator 12).
 */
export const measures: Readonly<Record<MeasureCode, Measure>> = {
  'component-score': {
    nameVi: 'Điểm chỉ số thành phần của tỉnh',
    nameEn: 'Score of the province on an indicator',
    ...score,
    isPerComponent: true,
  },
  'component-median': {
    nameVi: 'Trung vị cả nước của chỉ số thành phần',
    nameEn: 'National median of an indicator',
    ...score,
    isPerComponent: true,
  },
  'transparency-score': {
    nameVi: 'Điểm chỉ số Tính minh bạch',
    nameEn: 'Score of the transparency sub-index',
    ...score,
    isPerComponent: false,
  },
  'transparency-rank': {
    nameVi: 'Thứ hạng chỉ số Tính minh bạch',
    nameEn: 'Rank on the transparency sub-index',
    ...{ unit: 'rank', min: 1, max: 63, isPerComponent: false },
    ...official,
  },
  'online-partial-share': {
    nameVi: 'Tỷ lệ dịch vụ công trực tuyến mức độ 3 (nay là một phần)',
    nameEn: 'Share of online services at level 3 (now: partial)',
    ...share,
  },
  'online-full-share': {
    nameVi: 'Tỷ lệ dịch vụ công trực tuyến mức độ 4 (nay là toàn trình)',
    nameEn: 'Share of online services at level 4 (now: full)',
    ...share,
  },
  'portal-visits': {
    nameVi: 'Lượt truy cập Cổng thông tin điện tử tỉnh',
    nameEn: 'Visits to the provincial portal',
    ...visits,
  },
  'business-section-visits': {
    nameVi: 'Lượt truy cập chuyên mục doanh nghiệp trên Cổng',
    nameEn: 'Visits to the business section of the portal',
    ...visits,
  },
};
