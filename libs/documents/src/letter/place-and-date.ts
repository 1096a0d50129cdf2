const blank = { place: '....................', date: 'ngày ..... tháng ..... năm .........' };

/**
 * Place and date as Decree 30/2020/NĐ-CP Annex I has them: days below 10 and the months 1 and 2 with a
 * leading zero, `Vĩnh Long, ngày 05 tháng 10 năm 2026`. What is not known is left to be filled in by hand.
 */
export function placeAndDate(place: string | null, issuedOn: string | null): string {
  return `${place ?? blank.place}, ${issuedOn === null ? blank.date : spelledDate(issuedOn)}`;
}

function spelledDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shortMonth = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${day} tháng ${shortMonth} năm ${year}`;
}
