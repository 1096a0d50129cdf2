import type { DmnElement } from 'dmn-moddle';
import type {
  DecisionModel,
  GraphElement,
  InputModel,
  Requirement,
  ServiceModel,
} from '../decision-model.js';
import { childOf, childrenOf, textOf, variableOf } from '../dmn-element.js';
import { compileDecision, compileKnowledge } from './compile-logic.js';
import type { ModelFile, ResolvedElement } from './model-file.js';

type Kind = 'requiredDecision' | 'requiredInput' | 'requiredKnowledge';

/** Compiles the elements of a model after the ones that they require (DMN 1.5 §6.2), also across files. */
export class RequirementGraph {
  private readonly compiled = new Map<DmnElement, GraphElement | undefined>();
  private readonly open: DmnElement[] = [];

  /** The decisions and services of a file, in its order. */
  compile(file: ModelFile): readonly (DecisionModel | ServiceModel)[] {
    return file.elements.flatMap((element) => {
      const model = this.element(element, file);
      return model?.kind === 'decision' || model?.kind === 'service' ? [model] : [];
    });
  }

  /** Undefined for an element that is none of these, or that requires itself. */
  private element(element: DmnElement, file: ModelFile): GraphElement | undefined {
    if (this.compiled.has(element)) return this.compiled.get(element);
    if (this.open.includes(element)) {
      this.refuseCircle(element, file);
      return undefined;
    }
    this.open.push(element);
    const model = this.build(element, file);
    this.open.pop();
    this.compiled.set(element, model);
    return model;
  }

  private build(element: DmnElement, file: ModelFile): GraphElement | undefined {
    switch (element.$type) {
      case 'dmn:InputData':
        return inputModel(element, file);
      case 'dmn:Decision':
        return compileDecision(element, this.requirements(element, file), file);
      case 'dmn:BusinessKnowledgeModel':
        return compileKnowledge(element, this.requirements(element, file), file);
      case 'dmn:DecisionService':
        return this.service(element, file);
      default:
        return undefined;
    }
  }

  private requirements(element: DmnElement, file: ModelFile): readonly Requirement[] {
    const information = childrenOf(element, 'informationRequirement');
    const knowledge = childrenOf(element, 'knowledgeRequirement');
    return [
      ...this.required(element, knowledge, 'requiredKnowledge', file),
      ...this.required(element, information, 'requiredInput', file),
      ...this.required(element, information, 'requiredDecision', file),
    ];
  }

  private required(
    element: DmnElement,
    requirements: readonly DmnElement[],
    kind: Kind,
    file: ModelFile,
  ): readonly Requirement[] {
    return requirements.flatMap((requirement) => {
      const href = textOf(childOf(requirement, kind), 'href');
      return href === undefined ? [] : this.reference(element, href, file);
    });
  }

  private reference(owner: DmnElement, href: string, file: ModelFile): readonly Requirement[] {
    const resolved: ResolvedElement | undefined = file.resolve(href);
    if (!resolved) {
      const message = `It requires "${href}", which is not in the file. Choose an existing element.`;
      file.findings.error(owner, 'unresolved-reference', message);
      return [];
    }
    const model = this.element(resolved.element, resolved.file);
    return model ? [{ prefix: resolved.prefix, element: model }] : [];
  }

  private service(element: DmnElement, file: ModelFile): ServiceModel {
    const before = file.findings.all().length;
    const models = (property: string): readonly GraphElement[] =>
      childrenOf(element, property)
        .flatMap((reference) => this.reference(element, textOf(reference, 'href') ?? '', file))
        .map((requirement) => requirement.element);
    const outputs = models('outputDecision').filter(isDecision);
    if (outputs.length === 0) {
      file.findings.error(element, 'no-output', 'The service has no output decision. Add one.');
    }
    const variable = childOf(element, 'variable');
    const type = file.types.type(textOf(variable, 'typeRef'));
    return {
      kind: 'service',
      id: element.id ?? '',
      name: element.name ?? element.id ?? '',
      variable: variableOf(element),
      result: type?.kind === 'function' ? type.result : type,
      outputs,
      inputs: [...models('inputData'), ...models('inputDecision')].filter(isGiven),
      findings: file.findings.all().slice(before),
    };
  }

  private refuseCircle(element: DmnElement, file: ModelFile): void {
    const circle = this.open.slice(this.open.indexOf(element)).map(({ id }) => id ?? '');
    file.findings.error(
      element,
      'circular-requirement',
      `It requires itself through ${circle.join(', ')}. Remove one of the requirements.`,
    );
  }
}

function inputModel(element: DmnElement, file: ModelFile): InputModel {
  const type = file.types.type(textOf(childOf(element, 'variable'), 'typeRef'));
  return { kind: 'input', id: element.id ?? '', variable: variableOf(element), type };
}

function isDecision(element: GraphElement): element is DecisionModel {
  return element.kind === 'decision';
}

function isGiven(element: GraphElement): element is DecisionModel | InputModel {
  return element.kind === 'decision' || element.kind === 'input';
}
