import { MeasuredFigure } from './measured-figure.entity.js';
import { PciTarget } from './pci-target.entity.js';

export type { EnteredFigure } from './figure-faults.js';
export { MeasuredFigures } from './measured-figures.service.js';
export { measuredTerms } from './measured-period.js';
export { measureCodes, measures, measureUnits } from './measures.js';
export { MeasuredFigure };
export { targetRules } from './pci-target.entity.js';
export { seedTargets } from './seed/seed-targets.js';
export { TargetBoard, type BoardTarget, type TargetPeriod } from './target-board.service.js';
export { targetStates } from './target-standing.js';
export { TargetsModule } from './targets.module.js';

export const targetEntities = [MeasuredFigure, PciTarget];
