declare module 'virtual:messages' {
  type MessageFile = () => Promise<{ default: import('./shown-messages').CompiledMessages }>;
  /** By language and part: `everybody`, or a feature of which only some see anything. */
  export const messageFiles: Readonly<
    Record<import('./language').Language, Readonly<Partial<Record<string, MessageFile>>>>
  >;
}
