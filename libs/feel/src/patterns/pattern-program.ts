import type { CharacterClass } from './character-class.js';
import { PatternError, type PatternNode } from './pattern-syntax.js';

/** One step of a pattern's program; `split` tries `first` before `second`. */
export type Instruction =
  | { readonly kind: 'character'; readonly inside: CharacterClass }
  | { readonly kind: 'start' | 'end' | 'match' }
  | { readonly kind: 'save'; readonly slot: number }
  | { readonly kind: 'reference'; readonly index: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'split'; first: number; second: number };

const MAX_INSTRUCTIONS = 2000;

/** Translates a parsed pattern; throws a PatternError when its repetitions make it too long. */
export function programOf(pattern: PatternNode): readonly Instruction[] {
  const program: Instruction[] = [];
  emitGroup(program, 0, pattern);
  emit(program, { kind: 'match' });
  return program;
}

function emit<T extends Instruction>(program: Instruction[], instruction: T): T {
  if (program.length >= MAX_INSTRUCTIONS) throw new PatternError('it repeats too much');
  program.push(instruction);
  return instruction;
}

function emitNode(program: Instruction[], node: PatternNode): void {
  switch (node.kind) {
    case 'sequence':
      for (const part of node.nodes) emitNode(program, part);
      return;
    case 'choice':
      emitChoice(program, node.nodes);
      return;
    case 'group':
      emitGroup(program, node.index, node.node);
      return;
    case 'repetition':
      emitRepetition(program, node);
      return;
    default:
      emit(program, node);
  }
}

function emitGroup(program: Instruction[], index: number, node: PatternNode): void {
  emit(program, { kind: 'save', slot: 2 * index });
  emitNode(program, node);
  emit(program, { kind: 'save', slot: 2 * index + 1 });
}

function emitChoice(program: Instruction[], nodes: readonly PatternNode[]): void {
  const exits: { to: number }[] = [];
  nodes.forEach((node, index) => {
    if (index === nodes.length - 1) {
      emitNode(program, node);
      return;
    }
    const split = emit(program, { kind: 'split', first: program.length + 1, second: 0 });
    emitNode(program, node);
    exits.push(emit(program, { kind: 'jump', to: 0 }));
    split.second = program.length;
  });
  for (const exit of exits) exit.to = program.length;
}

type Repetition = Extract<PatternNode, { kind: 'repetition' }>;

function emitRepetition(program: Instruction[], { node, least, most, greedy }: Repetition): void {
  if (least > MAX_INSTRUCTIONS) throw new PatternError('it repeats too much');
  for (let count = 0; count < least; count++) {
    const { length } = program;
    emitNode(program, node);
    // What is nothing once is nothing a thousand times, and there may be thousands of thousands of them.
    if (program.length === length) break;
  }
  if (most === Infinity) {
    emitLoop(program, node, greedy);
    return;
  }
  if (most - least > MAX_INSTRUCTIONS) throw new PatternError('it repeats too much');
  const splits: Split[] = [];
  for (let count = least; count < most; count++) {
    splits.push(emitSplit(program));
    emitNode(program, node);
  }
  for (const split of splits) direct(split, split.first, program.length, greedy);
}

function emitLoop(program: Instruction[], node: PatternNode, greedy: boolean): void {
  const start = program.length;
  const split = emitSplit(program);
  emitNode(program, node);
  emit(program, { kind: 'jump', to: start });
  direct(split, split.first, program.length, greedy);
}

interface Split {
  readonly kind: 'split';
  first: number;
  second: number;
}

function emitSplit(program: Instruction[]): Split {
  return emit(program, { kind: 'split', first: program.length + 1, second: 0 });
}

function direct(split: Split, body: number, exit: number, greedy: boolean): void {
  split.first = greedy ? body : exit;
  split.second = greedy ? exit : body;
}
