import { Module } from '@nestjs/common';
import { PersonNames } from './person-names.service.js';

@Module({ providers: [PersonNames], exports: [PersonNames] })
export class PeopleModule {}
