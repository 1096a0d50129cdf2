import { KeyAllocator, UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseMarks } from './case-marks.js';

/** Lưu giữ theo yêu cầu pháp lý: while it lasts nothing of the request is erased. */
@Injectable()
export class LegalHolds extends CaseMarks {
  constructor(dataSource: DataSource, unitOfWork: UnitOfWork, keys: KeyAllocator) {
    super('legal_hold', dataSource, unitOfWork, keys);
  }
}
