import type { AgencyFunctionCode } from '@minhbach/agencies';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One of the indicators that make up component 3 of the PCI, as the index defines it from a year on, with what the
 * service can follow of it meanwhile. Its score is VCCI's alone.
 */
@Entity('pci_component')
export class PciComponent {
  /** The catalogue of this year holds until one of a later year. */
  @PrimaryColumn({
    name: 'pci_year',
    type: 'integer',
    primaryKeyConstraintName: 'pci_component_pkey',
  })
  pciYear: number;

  /** 1 to 12 in the plan of 2020. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pci_component_pkey' })
  number: number;

  @Column({ name: 'name_vi', type: 'text' })
  nameVi: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  @Column({ name: 'lead_functions', type: 'text', array: true })
  leadFunctions: AgencyFunctionCode[];

  /** "Chỉ tiêu theo dõi nội bộ": what is counted in the province, never called a PCI score. */
  @Column({ name: 'proxy_vi', type: 'text' })
  proxyVi: string;

  @Column({ name: 'proxy_en', type: 'text' })
  proxyEn: string;
}
