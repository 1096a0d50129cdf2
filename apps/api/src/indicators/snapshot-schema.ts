const day = { type: ['string', 'null'], format: 'date' };
const text = { type: 'string' };
const orNull = (type: string) => ({ type: [type, 'null'] });

const caseDays = [
  ...['enteredOn', 'validOn', 'originalDueOn', 'dueOn', 'breachedOn', 'noticeBreachedOn'],
  ...['askedAgainOn', 'overturnedOn', 'courtOrderedOn', 'registeredOn', 'checkedOn', 'assignedOn'],
  ...['respondedOn', 'draftedOn', 'issuedOn', 'closedOn', 'receivedOn'],
];

/**
 * What the signed JSON of a month looks like (JSON Schema 2020-12). `content` and the lines of `cases` are JSON in
 * strings, since these very characters are signed; `$defs` describes what is in them.
 */
export const snapshotSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Signed figures of a month',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'content', 'signature', 'publicKey', 'cases'],
  properties: {
    format: { const: 'minhbach-indicator-snapshot/1' },
    content: { ...text, contentMediaType: 'application/json' },
    signature: { ...text, contentEncoding: 'base64' },
    publicKey: { ...text, description: 'Ed25519, PEM' },
    cases: { ...text, description: 'One case a line' },
  },
  $defs: {
    content: {
      type: 'object',
      additionalProperties: false,
      required: ['month', 'asOfOn', 'takenAt', 'calendar', 'casesSha256', 'figures'],
      properties: {
        month: { ...text, pattern: '^\\d{4}-\\d{2}$' },
        asOfOn: { ...text, format: 'date' },
        takenAt: { ...text, format: 'date-time' },
        calendar: { type: 'object', description: 'By which working days were counted' },
        casesSha256: { ...text, pattern: '^[0-9a-f]{64}$' },
        figures: {
          type: 'object',
          required: ['cs5', 'cs6', 'sla', 'progress'],
          additionalProperties: {
            type: 'object',
            required: ['whole', 'byAgency'],
            properties: {
              whole: {
                type: 'object',
                required: ['definition', 'question', 'n', 'pending', 'enough', 'figure'],
              },
              byAgency: { type: 'array', items: { type: 'object', required: ['agencyCode', 'n'] } },
            },
          },
        },
      },
    },
    case: {
      type: 'object',
      required: ['requestKey', 'agencyCode', 'subject', 'channel', 'submittedOn', ...caseDays],
      properties: {
        requestKey: { ...text, description: 'A number that says nothing of the request' },
        agencyCode: orNull('string'),
        subject: { type: 'integer', minimum: 1, maximum: 12 },
        channel: { enum: ['network', 'direct', 'post'] },
        complexity: { enum: ['simple', 'complex', null] },
        firm: { ...orNull('string'), description: 'A number that says nothing of the business' },
        firmSize: { enum: ['micro', 'small', 'medium', 'large', null] },
        submittedOn: { ...text, format: 'date' },
        itemsAsked: { type: 'integer', minimum: 0 },
        itemsGiven: { type: 'integer', minimum: 0 },
        ...Object.fromEntries(caseDays.map((name) => [name, day])),
      },
    },
  },
} as const;
