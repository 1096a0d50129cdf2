import type { LedgerFold } from './ledger-fold.js';
import { describeLimit } from './limit.js';
import { printedDay } from './printed-date.js';
import type { Bilingual } from './working-calendar.js';

/** The due date in one sentence, as it is printed on letters and screens. */
export function deadlineSentence(fold: LedgerFold): Bilingual {
  const parts = [
    receiptAndLimit(fold),
    ...extensions(fold),
    ...pauses(fold),
    ...adopted(fold),
    end(fold),
  ];
  return {
    vi: `${parts.map((part) => part.vi).join('; ')}.`,
    en: `${parts.map((part) => part.en).join('; ')}.`,
  };
}

function receiptAndLimit({ startedOn, limit }: LedgerFold): Bilingual {
  const day = printedDay(startedOn);
  const length = describeLimit(limit);
  return {
    vi: `Yêu cầu hợp lệ nhận ${day.vi} (không tính ngày nhận), thời hạn ${length.vi}`,
    en: `Valid request received on ${day.en} (that day is not counted), limit ${length.en}`,
  };
}

function extensions({ extensions: granted }: LedgerFold): Bilingual[] {
  return granted.map(({ by, inTime }) => {
    const length = describeLimit(by);
    return inTime
      ? { vi: `gia hạn ${length.vi}`, en: `extended by ${length.en}` }
      : {
          vi: `gia hạn ${length.vi} sau khi đã hết hạn nên không được tính`,
          en: `an extension of ${length.en} came after the due date and does not count`,
        };
  });
}

function pauses({ pauses: all }: LedgerFold): Bilingual[] {
  return all
    .filter((pause) => pause.movesDueOn)
    .map(({ from, until }) => {
      const [start, end] = [printedDay(from), until === null ? null : printedDay(until)];
      return {
        vi: `tạm dừng từ ${start.vi}${end === null ? '' : ` đến ${end.vi}`}`,
        en: `paused from ${start.en}${end === null ? '' : ` to ${end.en}`}`,
      };
    });
}

/** Only what moved the due date is worth a word. */
function adopted({ adoptedCalendars }: LedgerFold): Bilingual[] {
  return adoptedCalendars
    .filter(({ previousDueOn, dueOn }) => previousDueOn !== dueOn)
    .map(({ calendarVersion, previousDueOn }) => {
      const [version, day] = [String(calendarVersion), printedDay(previousDueOn)];
      return {
        vi: `tính lại theo lịch làm việc phiên bản ${version} (trước đó đến hết ${day.vi})`,
        en: `counted anew by version ${version} of the working calendar (due on ${day.en} before)`,
      };
    });
}

function end({ dueOn, provisional }: LedgerFold): Bilingual {
  const day = printedDay(dueOn);
  return {
    vi: `đến hết ${day.vi}${provisional ? ' (tạm tính, lịch nghỉ chưa được công bố đầy đủ)' : ''}`,
    en: `due by the end of ${day.en}${provisional ? ' (provisional, days off not fully announced)' : ''}`,
  };
}
