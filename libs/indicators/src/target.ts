/** The share to be reached, and who says so. Internal until the province sets one by decision. */
export const target = {
  share: 0.9,
  source: {
    vi: 'mức theo dõi nội bộ, chưa có văn bản giao chỉ tiêu',
    en: 'an internal tracking level; no decision sets one yet',
  },
} as const;
