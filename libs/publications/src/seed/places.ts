/** Where the catalogue wants documents: id, names, and the hosts on which links may lead. An operator keeps the hosts. */
export const placeRows = [
  ['portal', 'Cổng thông tin điện tử tỉnh', 'The province’s portal', ['vinhlong.gov.vn']],
  [
    'own-site',
    'Trang thông tin điện tử của cơ quan',
    'The agency’s own site',
    ['vinhlong.gov.vn', 'gdt.gov.vn'],
  ],
  ['gazette', 'Công báo tỉnh', 'The provincial gazette', ['congbao.vinhlong.gov.vn']],
  [
    'procurement-network',
    'Hệ thống mạng đấu thầu quốc gia',
    'The national procurement network',
    ['muasamcong.mpi.gov.vn'],
  ],
  [
    'national-database',
    'Cơ sở dữ liệu quốc gia về văn bản pháp luật',
    'The national database of legal texts',
    ['vbpl.vn'],
  ],
  [
    'enterprise-portal',
    'Cổng thông tin doanh nghiệp tỉnh',
    'The province’s enterprise portal',
    ['vinhlong.gov.vn'],
  ],
] as const;

export type PlaceId = (typeof placeRows)[number][0];
