import {
  caseless,
  characterRange,
  escapedClass,
  propertyClass,
  type CharacterClass,
} from './character-class.js';

/** What a pattern consists of, before it is turned into a program. */
export type PatternNode =
  | { readonly kind: 'character'; readonly inside: CharacterClass }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly index: number; readonly node: PatternNode }
  | { readonly kind: 'reference'; readonly index: number }
  | {
      readonly kind: 'repetition';
      readonly node: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly greedy: boolean;
    };

/** Thrown for a text that is no pattern; the message is for the modeller. */
export class PatternError extends Error {}

const MAX_NESTING = 100;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const LITERAL_ESCAPES = '\\|.-^?*+{}()[]$';

/** Parses a pattern of XPath and XQuery Functions §5.6, which DMN 1.5 §10.3.4.3 takes over. */
export class PatternParser {
  groups = 0;
  references = false;
  private at = 0;
  private nesting = 0;
  private readonly closed = new Set<number>();

  constructor(
    private readonly characters: readonly string[],
    private readonly flags: ReadonlySet<string>,
  ) {}

  parse(): PatternNode {
    const node = this.choice();
    if (this.at < this.characters.length) throw new PatternError(`"${this.next()}" opens nothing`);
    return node;
  }

  private next(): string {
    return this.characters[this.at] ?? '';
  }

  private take(expected: string): boolean {
    if (this.next() !== expected) return false;
    this.at++;
    return true;
  }

  private choice(): PatternNode {
    if (++this.nesting > MAX_NESTING) throw new PatternError('it nests more than 100 groups');
    const nodes = [this.sequence()];
    while (this.take('|')) nodes.push(this.sequence());
    this.nesting--;
    return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'choice', nodes };
  }

  private sequence(): PatternNode {
    const nodes: PatternNode[] = [];
    while (!['', '|', ')'].includes(this.next())) nodes.push(this.piece());
    return { kind: 'sequence', nodes };
  }

  private piece(): PatternNode {
    const node = this.atom();
    const bounds = this.quantifier();
    if (!bounds) return node;
    if (node.kind === 'start' || node.kind === 'end') {
      throw new PatternError('^ and $ cannot be repeated');
    }
    return { kind: 'repetition', node, ...bounds, greedy: !this.take('?') };
  }

  private quantifier(): { readonly least: number; readonly most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Infinity };
    if (this.take('+')) return { least: 1, most: Infinity };
    if (this.take('?')) return { least: 0, most: 1 };
    if (!this.take('{')) return undefined;
    const closing = this.characters.indexOf('}', this.at);
    const written = this.characters.slice(this.at, closing).join('');
    const bounds = closing < 0 ? null : /^(\d{1,9})(?:(,)(\d{0,9}))?$/.exec(written);
    if (!bounds) throw new PatternError('after { a number of repetitions is expected');
    this.at = closing + 1;
    const least = Number(bounds[1]);
    const most = bounds[2] ? (bounds[3] ? Number(bounds[3]) : Infinity) : least;
    if (most < least) throw new PatternError(`{${written}} asks for more at least than at most`);
    return { least, most };
  }

  private atom(): PatternNode {
    const character = this.next();
    if ('*+?{}]'.includes(character)) throw new PatternError(`"${character}" repeats nothing`);
    this.at++;
    if (character === '^') return { kind: 'start' };
    if (character === '$') return { kind: 'end' };
    if (character === '(') return this.group();
    if (character === '[') return { kind: 'character', inside: this.bracket() };
    if (character === '.') return { kind: 'character', inside: this.dot() };
    if (character !== '\\') return this.literal(character);
    return /[1-9]/.test(this.next()) ? this.reference() : this.escape();
  }

  private dot(): CharacterClass {
    if (this.flags.has('s')) return () => true;
    return (character) => character !== '\n' && character !== '\r';
  }

  private literal(wanted: string): PatternNode {
    return { kind: 'character', inside: this.folded((character) => character === wanted) };
  }

  private folded(inside: CharacterClass): CharacterClass {
    return this.flags.has('i') ? caseless(inside) : inside;
  }

  private group(): PatternNode {
    let index = 0;
    if (!this.take('?')) index = ++this.groups;
    else if (!this.take(':')) throw new PatternError('look-around is not part of FEEL');
    const node = this.choice();
    if (!this.take(')')) throw new PatternError('a ( is not closed');
    if (index === 0) return node;
    this.closed.add(index);
    return { kind: 'group', index, node };
  }

  private reference(): PatternNode {
    let index = Number(this.characters[this.at++]);
    while (/\d/.test(this.next()) && index * 10 + Number(this.next()) <= this.groups) {
      index = index * 10 + Number(this.characters[this.at++]);
    }
    if (!this.closed.has(index))
      throw new PatternError(`there is no group ${String(index)} before`);
    this.references = true;
    return { kind: 'reference', index };
  }

  private escape(): PatternNode {
    const letter = this.next();
    const set = this.escapedSet();
    if (set) return { kind: 'character', inside: this.folded(set) };
    return this.literal(this.escapedCharacter(letter));
  }

  /** Past `\`: reads `d`, `p{Lu}` and the like. */
  private escapedSet(): CharacterClass | undefined {
    const letter = this.next();
    if (letter !== 'p' && letter !== 'P') {
      const set = escapedClass(letter);
      if (set) this.at++;
      return set;
    }
    const closing = this.characters.indexOf('}', this.at);
    const property = this.characters.slice(this.at + 2, closing).join('');
    const set = this.characters[this.at + 1] === '{' ? propertyClass(property) : undefined;
    if (!set) throw new PatternError(`there is no character property "${property}"`);
    this.at = closing + 1;
    return letter === 'p' ? set : (character) => !set(character);
  }

  private escapedCharacter(letter: string): string {
    this.at++;
    const control = ESCAPES[letter];
    if (control !== undefined) return control;
    if (letter !== '' && LITERAL_ESCAPES.includes(letter)) return letter;
    throw new PatternError(`"\\${letter}" is no escape`);
  }

  /** Past `[`: a set of characters, of which another set can be taken away. */
  private bracket(): CharacterClass {
    if (++this.nesting > MAX_NESTING) throw new PatternError('it nests more than 100 sets');
    const complement = this.take('^');
    const sets: CharacterClass[] = [];
    let without: CharacterClass | undefined;
    while (!this.take(']')) {
      if (this.next() === '') throw new PatternError('a [ is not closed');
      if (this.next() === '-' && this.characters[this.at + 1] === '[') {
        this.at += 2;
        without = this.bracket();
        if (this.next() !== ']') throw new PatternError('after a set taken away ] is expected');
      } else sets.push(this.folded(this.range()));
    }
    this.nesting--;
    if (sets.length === 0) throw new PatternError('a set of characters is empty');
    return (character) =>
      sets.some((set) => set(character)) !== complement && without?.(character) !== true;
  }

  private range(): CharacterClass {
    const first = this.rangeEnd();
    if (typeof first === 'function') return first;
    const following = this.characters[this.at + 1];
    const isRange = this.next() === '-' && following !== ']' && following !== '[';
    if (!isRange) return (character) => character === first;
    this.at++;
    const last = this.rangeEnd();
    if (typeof last === 'function') throw new PatternError('a range must end with a character');
    const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
    if (to < from) throw new PatternError(`the range ${first}-${last} is empty`);
    return characterRange(from, to);
  }

  private rangeEnd(): string | CharacterClass {
    const character = this.next();
    if (character === '[') throw new PatternError('a [ inside a set must be written \\[');
    this.at++;
    if (character !== '\\') return character;
    return this.escapedSet() ?? this.escapedCharacter(this.next());
  }
}
