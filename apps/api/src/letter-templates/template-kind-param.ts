import { templateKinds, type TemplateKind } from '@minhbach/documents';
import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../problems/problem.js';

@Injectable()
class TemplateKindPipe implements PipeTransform<string, TemplateKind> {
  transform(text: string): TemplateKind {
    const kind = templateKinds.find((each) => each === text);
    if (!kind) throw notFound();
    return kind;
  }
}

/** The `:kind` of the path, as a parameter of a route; what is no kind names nothing. */
export function TemplateKindParam(): ParameterDecorator {
  return Param('kind', TemplateKindPipe);
}
