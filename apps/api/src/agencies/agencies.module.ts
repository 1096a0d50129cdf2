import { AgenciesModule } from '@minhbach/agencies';
import { Module } from '@nestjs/common';
import { AgenciesController } from './agencies.controller.js';

@Module({ imports: [AgenciesModule], controllers: [AgenciesController] })
export class AgenciesApiModule {}
