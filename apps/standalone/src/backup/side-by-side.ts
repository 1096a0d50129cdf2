/** So many files are waited for at the same time: most of the time of each is the disk's. */
const width = 16;

/** Does the work for all of them, a few side by side, and returns what came of each, in their order. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const take = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, take));
  return results;
}
