import { setAddressesFromFiles } from '@minhbach/signatures';
import { runCli } from './run-cli.js';

setAddressesFromFiles(process.env);
process.exitCode = await runCli(process.argv.slice(2), process.env);
