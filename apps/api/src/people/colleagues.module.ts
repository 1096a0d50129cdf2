import { IdentityModule } from '@minhbach/identity';
import { Module } from '@nestjs/common';
import { ColleaguesController } from './colleagues.controller.js';

@Module({ imports: [IdentityModule], controllers: [ColleaguesController] })
export class ColleaguesApiModule {}
