/** Whether a name is one of those meant: as it stands, or by its beginning where a pattern ends in `*`. */
export function isMeant(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

/** The same as patterns of SQL's LIKE. */
export function likePatterns(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => {
    const isBeginning = pattern.endsWith('*');
    const text = isBeginning ? pattern.slice(0, -1) : pattern;
    return text.replace(/[\\%_]/g, '\\$&') + (isBeginning ? '%' : '');
  });
}
