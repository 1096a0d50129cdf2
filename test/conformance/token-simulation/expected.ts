import { Paths, type Happening, type Told } from './happening.js';

/** A trace with what it says of causes: pairs of indices of happenings, the first before the second. */
export interface ExpectedTrace extends Told {
  readonly order: readonly (readonly [before: number, after: number])[];
}

/** One execution of an element in the simulator, called a scope there whatever the element. */
interface Execution {
  readonly elementId: string;
  readonly parent: Execution | null;
  /** Index of the happening that made the simulator create it. */
  readonly cause: number | null;
  path: string | null;
  entered: number | null;
  gone: boolean;
}

/** What a reader of traces must know of the model. */
export interface Vocabulary {
  isFlow(id: string): boolean;
  /** Message flows and black boxes are drawn between processes; no engine has tokens there. */
  isOutside(id: string): boolean;
  /** Participants stand for their processes. */
  nameOf(id: string): string;
}

/**
 * Reads `action:element:scope` entries. `createScope` and `enter` name the execution around, `signal`, `exit`
 * and `destroyScope` the element's own; names are given in order of creation. Elements that are never
 * entered (start and boundary events, event sub-processes, processes) come to life with their signal.
 */
export function readTrace(trace: readonly string[], vocabulary: Vocabulary): ExpectedTrace {
  return new TraceReader(trace, vocabulary).read();
}

class TraceReader {
  private readonly executions: Execution[] = [];
  private readonly happenings: Happening[] = [];
  private readonly order: (readonly [number, number])[] = [];
  private readonly paths = new Paths();
  private readonly entries: readonly (readonly [action: string, id: string, scope: string])[];
  private readonly everEntered: ReadonlySet<string>;
  private readonly firstNumber: number;
  private latest: number | null = null;

  constructor(
    trace: readonly string[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.entries = trace.map((text) => {
      const [action = '', id = '', scope = ''] = text.split(':');
      return [action, vocabulary.nameOf(id), scope];
    });
    this.everEntered = new Set(
      this.entries.flatMap(([action, id]) => (action === 'enter' ? id : [])),
    );
    const first = this.entries.find(([action]) => action === 'signal');
    this.firstNumber = numberOf(first?.[2] ?? 'A');
  }

  read(): ExpectedTrace {
    for (const [action, id, scope] of this.entries) this.entry(action, id, scope);
    const { happenings, order } = this;
    return { happenings, order, standing: this.standing() };
  }

  private entry(action: string, id: string, scope: string): void {
    switch (action) {
      case 'createScope':
        this.create(id, scope);
        return;
      case 'enter':
        this.enter(this.newcomer(id, scope));
        return;
      case 'signal':
        if (!this.everEntered.has(id)) this.enter(this.named(scope));
        return;
      case 'exit':
        this.exit(this.named(scope));
        return;
      case 'destroyScope':
        this.named(scope).gone = true;
        return;
      default:
        throw new Error(`the runner does not know "${action}"`);
    }
  }

  private create(elementId: string, scope: string): void {
    const parent = scope === 'null' ? null : this.named(scope);
    const { latest: cause } = this;
    this.executions.push({ elementId, parent, cause, path: null, entered: null, gone: false });
  }

  private newcomer(id: string, scope: string): Execution {
    const parent = this.named(scope);
    const found = this.executions.find(
      (one) => one.elementId === id && one.parent === parent && one.entered === null && !one.gone,
    );
    if (!found) throw new Error(`${id} is entered before it is created`);
    return found;
  }

  private named(scope: string): Execution {
    const found = this.executions[numberOf(scope) - this.firstNumber];
    if (!found) throw new Error(`the trace has no scope ${scope}`);
    return found;
  }

  private enter(execution: Execution): void {
    const { elementId, parent, cause } = execution;
    execution.path = this.paths.next(parent?.path ?? '', elementId);
    const isTold = !this.vocabulary.isOutside(elementId) && !this.vocabulary.isFlow(elementId);
    execution.entered = isTold ? this.tell('enter', execution) : (cause ?? -1);
    this.latest = isTold ? execution.entered : this.latest;
    if (isTold && cause !== null) this.order.push([cause, execution.entered]);
  }

  private exit(execution: Execution): void {
    if (this.vocabulary.isOutside(execution.elementId)) return;
    const isFlow = this.vocabulary.isFlow(execution.elementId);
    const index = this.tell(isFlow ? 'take' : 'exit', execution);
    const before = isFlow ? execution.cause : execution.entered;
    if (before !== null && before >= 0) this.order.push([before, index]);
    this.latest = index;
  }

  private tell(action: Happening['action'], { elementId, parent, cause }: Execution): number {
    const before = cause === null ? undefined : this.happenings[cause];
    const by = action === 'enter' && before?.action === 'take' ? before.elementId : undefined;
    const scope = parent?.path ?? '';
    return this.happenings.push({ action, elementId, scope, ...(by && { by }) }) - 1;
  }

  private standing(): readonly string[] {
    return this.executions
      .filter(({ elementId, entered, gone }) => {
        const isTold = !this.vocabulary.isOutside(elementId) && !this.vocabulary.isFlow(elementId);
        return isTold && entered !== null && !gone;
      })
      .map(({ elementId, parent }) => `${parent?.path ?? ''}/${elementId}`);
  }
}

/** A, B, … Z, A1, B1, … */
function numberOf(name: string): number {
  return name.charCodeAt(0) - 65 + 26 * Number(name.slice(1) || 0);
}
