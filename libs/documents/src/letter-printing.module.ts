import { Global, Module, type DynamicModule } from '@nestjs/common';

/** Which letters are printed as PDF when they are issued: all, unless a process says otherwise. */
export class LetterPrinting {
  /** Of each register the first letter, and then one of so many. */
  constructor(private readonly oneOf: number) {}

  isPrinted(number: number): boolean {
    return (number - 1) % this.oneOf === 0;
  }
}

/** For a process whose letters nobody receives: their pages are kept as always, and a sample of them is printed. */
@Global()
@Module({})
export class LetterPrintingModule {
  static forRoot(oneOf: number): DynamicModule {
    return {
      module: LetterPrintingModule,
      providers: [{ provide: LetterPrinting, useValue: new LetterPrinting(oneOf) }],
      exports: [LetterPrinting],
    };
  }
}
