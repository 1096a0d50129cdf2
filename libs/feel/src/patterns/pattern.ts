import type { Instruction } from './pattern-program.js';
import { programOf } from './pattern-program.js';
import { PatternError, PatternParser } from './pattern-syntax.js';

/** Where a pattern and its groups matched: start and end of group n at 2n and 2n + 1, in code points. */
export type Match = readonly (number | undefined)[];

const MAX_STEPS = 1_000_000;
const MAX_VISITS = 16_000_000;
const MAX_KNOWN = 200;

/** A compiled pattern. Its search takes bounded time whatever the pattern and the text are. */
export class Pattern {
  private constructor(
    private readonly program: readonly Instruction[],
    private readonly hasReferences: boolean,
    private readonly flags: ReadonlySet<string>,
  ) {}

  private static readonly known = new Map<string, Pattern>();

  /** Reads a pattern of XPath with its flags `s`, `m`, `i`, `x` and `q`; throws a PatternError. */
  static of(source: string, flags: string): Pattern {
    const key = `${flags}/${source}`;
    const known = Pattern.known.get(key);
    if (known) return known;
    const pattern = Pattern.compile(source, new Set(flags), flags);
    if (Pattern.known.size >= MAX_KNOWN) Pattern.known.clear();
    Pattern.known.set(key, pattern);
    return pattern;
  }

  private static compile(source: string, flags: ReadonlySet<string>, written: string): Pattern {
    if (!/^[smixq]*$/.test(written)) {
      throw new PatternError(`"${written}" holds a flag other than s, m, i, x and q`);
    }
    const text = flags.has('q') ? source.replace(/[\\|.?*+{}()[\]$^-]/g, '\\$&') : source;
    const isSpaced = flags.has('x') && !flags.has('q');
    const characters = Array.from(isSpaced ? withoutSpaces(text) : text);
    const parser = new PatternParser(characters, flags);
    const program = programOf(parser.parse());
    return new Pattern(program, parser.references, flags);
  }

  /** In instructions. */
  get length(): number {
    return this.program.length;
  }

  /** Prepares searching one text. */
  in(characters: readonly string[]): Search {
    return new Search(this.program, characters, this.hasReferences, this.flags);
  }
}

/** With the flag `x`, white space outside of brackets means nothing. */
function withoutSpaces(pattern: string): string {
  let depth = 0;
  return pattern.replace(/\\?[^]/g, (part) => {
    if (part === '[') depth++;
    if (part === ']') depth--;
    if (depth > 0) return part;
    return part.replace(/[ \t\n\r]/g, '');
  });
}

interface Thread {
  readonly at: number;
  readonly position: number;
  readonly saved: Match;
}

/**
 * Searches by trying one way after the other. Without back references what follows depends only on the step
 * of the program and the position, so a pair that failed once is never tried again.
 */
export class Search {
  steps = 0;
  private readonly visited: Uint8Array | undefined;

  constructor(
    private readonly program: readonly Instruction[],
    private readonly characters: readonly string[],
    hasReferences: boolean,
    private readonly flags: ReadonlySet<string>,
  ) {
    const size = program.length * (characters.length + 1);
    if (size > MAX_VISITS) throw new PatternError('it is too long for so long a text');
    this.visited = hasReferences ? undefined : new Uint8Array(size);
  }

  /** The first match that starts at or after a position. */
  next(from: number): Match | undefined {
    for (let start = from; start <= this.characters.length; start++) {
      const match = this.startingAt(start);
      if (match) return match;
    }
    return undefined;
  }

  private startingAt(start: number): Match | undefined {
    const threads: Thread[] = [{ at: 0, position: start, saved: [] }];
    const marked: number[] = [];
    for (let thread = threads.pop(); thread; thread = threads.pop()) {
      const match = this.follow(thread, threads, marked);
      if (!match) continue;
      if (this.visited) for (const index of marked) this.visited[index] = 0;
      return match;
    }
    return undefined;
  }

  /** Follows one way until it fails or matches; the ways not taken are pushed. */
  private follow(thread: Thread, threads: Thread[], marked: number[]): Match | undefined {
    let { at, position, saved } = thread;
    for (;;) {
      if (++this.steps > MAX_STEPS) throw new PatternError('it needs too many steps for this text');
      if (this.isVisited(at, position, marked)) return undefined;
      const instruction = this.program[at];
      if (!instruction || instruction.kind === 'match') return saved;
      if (instruction.kind === 'jump') at = instruction.to;
      else if (instruction.kind === 'split') {
        threads.push({ at: instruction.second, position, saved });
        at = instruction.first;
      } else {
        const moved = this.consume(instruction, position, saved);
        if (moved < 0) return undefined;
        if (instruction.kind === 'save') saved = withSlot(saved, instruction.slot, position);
        position = moved;
        at++;
      }
    }
  }

  private isVisited(at: number, position: number, marked: number[]): boolean {
    if (!this.visited) return false;
    const index = position * this.program.length + at;
    if (this.visited[index] === 1) return true;
    this.visited[index] = 1;
    marked.push(index);
    return false;
  }

  /** The position after an instruction; -1 when it does not hold. */
  private consume(instruction: Instruction, position: number, saved: Match): number {
    const character = this.characters[position];
    switch (instruction.kind) {
      case 'character':
        return character !== undefined && instruction.inside(character) ? position + 1 : -1;
      case 'start':
        return this.startsLine(position) ? position : -1;
      case 'end':
        return this.endsLine(position) ? position : -1;
      case 'reference':
        return this.afterReference(instruction.index, position, saved);
      default:
        return position;
    }
  }

  private startsLine(position: number): boolean {
    if (position === 0) return true;
    return (
      this.flags.has('m') &&
      this.characters[position - 1] === '\n' &&
      position < this.characters.length
    );
  }

  private endsLine(position: number): boolean {
    if (position === this.characters.length) return true;
    return this.flags.has('m') && this.characters[position] === '\n';
  }

  private afterReference(index: number, position: number, saved: Match): number {
    const [from, to] = [saved[2 * index], saved[2 * index + 1]];
    if (from === undefined || to === undefined) return position;
    for (let offset = 0; offset < to - from; offset++) {
      this.steps++;
      const [wanted, found] = [this.characters[from + offset], this.characters[position + offset]];
      if (wanted !== found && !this.sameCaseless(wanted, found)) return -1;
    }
    return position + to - from;
  }

  private sameCaseless(wanted: string | undefined, found: string | undefined): boolean {
    return this.flags.has('i') && wanted?.toLowerCase() === found?.toLowerCase();
  }
}

function withSlot(saved: Match, slot: number, position: number): Match {
  const copy = [...saved];
  copy[slot] = position;
  return copy;
}
