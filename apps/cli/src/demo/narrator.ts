/** The same words in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Words;

/** Tells the audience what happens, in its language. */
export class Narrator {
  constructor(
    readonly language: Language,
    private readonly print: (line: string) => void = console.log,
  ) {}

  /** A new scene. */
  title(words: Words): void {
    this.print(`\n${words[this.language]}`);
  }

  say(words: Words): void {
    this.print(`  ${words[this.language]}`);
  }

  /** What belongs to the line before. */
  detail(words: Words): void {
    this.print(`      ${words[this.language]}`);
  }
}

/** Words that are the same in every language: names, numbers, codes. */
export function same(text: string): Words {
  return { vi: text, en: text };
}
