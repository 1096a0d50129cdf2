import { Logger } from '@nestjs/common';
import { createApiApp } from './create-api-app.js';
import { apiOptionsFrom } from './options-from-environment.js';

const port = Number(process.env.PORT ?? 3000);
const app = await createApiApp(apiOptionsFrom(process.env));
app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
await app.listen(port, process.env.HOST ?? '127.0.0.1');
new Logger('api').log(`listening on ${await app.getUrl()}`);
