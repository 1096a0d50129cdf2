import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, install, requireNode, root } from './prepare.mjs';

/** Runs a compiled program of the project in this process, with these command line words. */
export async function launch(program, words, make = compile) {
  requireNode();
  install();
  make();
  const path = join(root, program);
  process.chdir(root);
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, path, ...words];
  await import(pathToFileURL(path).href);
}
