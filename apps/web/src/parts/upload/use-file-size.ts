import { useLanguage } from '../../i18n/language-provider';

const KILOBYTE = 1024;

/** Says how large a file is: 812 byte, 48 kB, 1,2 MB. */
export function useFileSize(): (bytes: number) => string {
  const { language } = useLanguage();
  const said = (value: number, unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits,
    }).format(value);
  return (bytes) => {
    if (bytes < KILOBYTE) return said(bytes, 'byte', 0);
    if (bytes < KILOBYTE ** 2) return said(bytes / KILOBYTE, 'kilobyte', 0);
    return said(bytes / KILOBYTE ** 2, 'megabyte', 1);
  };
}
