export { Clarification } from './clarification.entity.js';
export { Extension } from './extension.entity.js';
export { InformationRequest } from './information-request.entity.js';
export { RequestItem } from './request-item.entity.js';
export { SurveyAnswer } from './survey-answer.entity.js';
export {
  refusalGrounds,
  type Channel,
  type Complexity,
  type ItemOutcome,
  type RefusalGround,
  type RequestOutcome,
} from './vocabulary.js';
