/** The functions by which the plan's twelve rows and the report chain find their agency. */
export const agencyFunctionCodes = [
  'planning-investment',
  'construction',
  'pc-office',
  'finance',
  'tax',
  'justice',
  'business-association',
  /** Leads component 3 of the PCI; its agency has the ICT Centre and the monthly report chain. */
  'transparency',
  /** Secretariat of the provincial PCI taskforce. */
  'pci-taskforce',
] as const;

export type AgencyFunctionCode = (typeof agencyFunctionCodes)[number];
