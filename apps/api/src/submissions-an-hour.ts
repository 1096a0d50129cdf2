import { submissionsAnHour, type SubmissionsAnHour } from '@minhbach/requests';

/** The two businesses of the demonstration send what a whole province would. */
const inDemonstration: SubmissionsAnHour = { person: 10_000, organisation: 10_000 };

/** What SUBMISSIONS_AN_HOUR allows, such as `100,300`: of a person, of a business. Throws when it is something else. */
export function submissionsAnHourFrom(
  { SUBMISSIONS_AN_HOUR: said = '' }: NodeJS.ProcessEnv,
  isDemo: boolean,
): SubmissionsAnHour {
  if (said === '') return isDemo ? inDemonstration : submissionsAnHour;
  const [, person, organisation] = /^([1-9]\d{0,5}),([1-9]\d{0,5})$/.exec(said) ?? [];
  if (person && organisation) return { person: Number(person), organisation: Number(organisation) };
  throw new Error(
    `SUBMISSIONS_AN_HOUR is "${said}": give two numbers from 1 upwards, of a person and of a business, as in 100,300.`,
  );
}
