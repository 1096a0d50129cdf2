import { childrenOf } from '../dmn-element.js';
import type { Construct } from './boxed-compiler.js';

/** A relation (DMN 1.5 §10.2.2.5): a list of contexts with the same entries, one for each row. */
export const compileRelation: Construct = (element, compiler) => {
  const columns = childrenOf(element, 'column').map((column) => ({
    name: column.name ?? '',
    type: compiler.type(column),
  }));
  const rows = childrenOf(element, 'row').map((row, index) => {
    const cells = childrenOf(row, 'elements').map((cell) => compiler.expression(cell));
    if (cells.length !== columns.length) {
      const [has, needs] = [String(cells.length), String(columns.length)];
      const message = `Row ${String(index + 1)} has ${has} cells for ${needs} columns. Correct the row.`;
      compiler.findings.error(row, 'wrong-cell-count', message);
    }
    return cells;
  });
  return {
    evaluate: (scope, run) =>
      rows.map((cells) =>
        Object.fromEntries(
          columns.map(({ name, type }, index) => {
            const value = cells[index]?.evaluate(scope, run) ?? null;
            return [name, run.typed(value, type, `the column "${name}"`)];
          }),
        ),
      ),
  };
};
