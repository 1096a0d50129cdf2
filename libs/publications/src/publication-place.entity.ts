import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where something is published. */
@Entity('publication_place')
export class PublicationPlace {
  /** As `workflows/publication/forms/enter-links.schema.json` names it: `portal`, `gazette`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'publication_place_pkey' })
  id: string;

  @Column('integer')
  position: number;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** A link of this place leads to one of these hosts, or to a host below it. */
  @Column({ type: 'text', array: true })
  hosts: string[];
}
