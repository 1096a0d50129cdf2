import { submissionsAnHour } from '@minhbach/requests';
import { submissionsAnHourFrom } from './submissions-an-hour.js';

describe('how many requests may be sent in an hour', () => {
  it.each([
    ['is what the operator says', '20,60', false, { person: 20, organisation: 60 }],
    ['is so in the demonstration as well', '20,60', true, { person: 20, organisation: 60 }],
    ['is our own measure otherwise', '', false, submissionsAnHour],
    [
      'is enough for a crowd in the demonstration',
      '',
      true,
      { person: 10_000, organisation: 10_000 },
    ],
  ])('%s', (_, SUBMISSIONS_AN_HOUR, isDemo, expected) => {
    expect(submissionsAnHourFrom({ SUBMISSIONS_AN_HOUR }, isDemo)).toEqual(expected);
  });

  it.each(['20', '0,60', '-1,60', '20;60', '20,60,5', 'all', '1e9,1e9'])('is not "%s"', (said) => {
    const read = () => submissionsAnHourFrom({ SUBMISSIONS_AN_HOUR: said }, false);
    expect(read).toThrow(`SUBMISSIONS_AN_HOUR is "${said}"`);
  });
});
