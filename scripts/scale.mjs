// What 34 provinces and ten million requests a year need, on paper: every assumption is a line below, the busiest day is
// played second by second with a fixed seed. docs/scale.md has what this prints.
//   node scripts/scale.mjs

const assumptions = {
  requestsAYear: 10_000_000,
  provinces: 34,
  /** Share of the largest province. */
  largestShare: 0.15,
  workingDays: 250,
  /** What the busiest day has more than the mean one: the days after a holiday. */
  busiestDay: 3,
  /** Share of a day's steps in each hour from 7 to 18. */
  hours: [0.03, 0.12, 0.17, 0.14, 0.06, 0.04, 0.13, 0.15, 0.1, 0.04, 0.02],
  /** Measured: `npm run test:cluster -- --scale`. */
  stepsARequest: 29,
  /** Letters, as PDF and page, in `issued_copy`; no index covers their bytes. */
  letterBytesARequest: 117_000,
  otherRowBytesARequest: 34_000,
  /** Indexes, page headers and free space, as a multiple of the other rows. */
  indexesAndPages: 1.6,
  /** Steps a second of one worker process on two cores that it shares with PostgreSQL. */
  stepsASecond: 600,
  keptYears: 10,
  seed: 20261129,
};

const { requestsAYear, provinces, stepsARequest, hours } = assumptions;
const tableBytes = assumptions.otherRowBytesARequest * assumptions.indexesAndPages;
const letterBytes = assumptions.letterBytesARequest;

console.log('Assumed');
for (const [name, value] of Object.entries(assumptions))
  line(name, Array.isArray(value) ? value.join(' ') : value);

const stepsADay = (requestsAYear * stepsARequest) / assumptions.workingDays;
const busiestHour = (stepsADay * assumptions.busiestDay * Math.max(...hours)) / 3600;
console.log('\nSteps');
line('mean, a working second', (stepsADay / (hours.length * 3600)).toFixed(1));
line('busiest hour of the busiest day, a second', busiestHour.toFixed(0));
line(
  'that needs worker processes as measured',
  Math.ceil(busiestHour / (assumptions.stepsASecond * 0.6)),
);

console.log('\nStorage, GB                   tables a year  letters a year  all, ten years');
storage('one database', 1);
storage('largest province alone', assumptions.largestShare);
for (const nodes of [4, 8, 16]) storage(`each of ${nodes} nodes`, 1 / nodes);
storage(`mean of ${provinces} provinces`, 1 / provinces);

console.log('\nThe busiest day, second by second   busy   longest wait, s   99 of 100 within, s');
for (const factor of [0.6, 0.9, 1.2, 2, 4]) playDay(factor * busiestHour);

function storage(name, share) {
  const gigabytes = (bytes) => (requestsAYear * bytes * share) / 1e9;
  const [tables, letters] = [gigabytes(tableBytes), gigabytes(letterBytes)];
  const figures = [tables, letters, (tables + letters) * assumptions.keptYears];
  const cells = figures.map((each, index) => each.toFixed(0).padStart([14, 16, 16][index]));
  console.log(`  ${name.padEnd(26)}${cells.join('')}`);
}

/** Steps arrive by chance in each second; what is not done waits for the next. */
function playDay(capacity) {
  const draw = chance(assumptions.seed);
  const waits = [];
  let backlog = 0;
  let done = 0;
  for (const share of hours) {
    const mean = (stepsADay * assumptions.busiestDay * share) / 3600;
    for (let second = 0; second < 3600; second += 1) {
      backlog += arrivals(mean, draw);
      const worked = Math.min(backlog, capacity);
      backlog -= worked;
      done += worked;
      waits.push(backlog / capacity);
    }
  }
  waits.sort((a, b) => a - b);
  const busy = done / (capacity * waits.length);
  const cells = [
    `${(busy * 100).toFixed(0)} %`,
    waits.at(-1).toFixed(1),
    waits[Math.floor(waits.length * 0.99)].toFixed(1),
  ];
  const name = `${capacity.toFixed(0)} steps a second`;
  console.log(
    `  ${name.padEnd(32)}${cells[0].padStart(6)}${cells[1].padStart(18)}${cells[2].padStart(22)}`,
  );
}

/** Poisson, by its normal approximation where the mean is large. */
function arrivals(mean, draw) {
  if (mean > 30) {
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  let count = -1;
  for (let product = 1; product > Math.exp(-mean); product *= draw()) count += 1;
  return Math.max(0, count);
}

/** mulberry32 */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function line(name, value) {
  console.log(`  ${name.padEnd(44)}${value}`);
}
