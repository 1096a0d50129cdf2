import { figureKinds, standingNames, type KeptFigures, type ReportFigure } from '@minhbach/reports';
import type { ReadFiguresDto, ReportFigureDto } from './report-figures.dto.js';

/** Figures as they were read, with their names. */
export function readFiguresDto({ figures, standings, ...read }: KeptFigures): ReadFiguresDto {
  return {
    ...read,
    figures: figures.map(reportFigureDto),
    standings: standings.map((each) => ({ ...each, name: standingNames[each.standing] })),
  };
}

export function reportFigureDto(figure: ReportFigure): ReportFigureDto {
  return { ...figure, name: figureKinds[figure.id].name };
}
