import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Tabs } from '../parts/tabs/tabs';
import type { ApprovalTab } from './approval-search';

interface Props {
  readonly taskKey: string;
  /** Those that this paper has; the first is open until another is chosen. */
  readonly tabs: Readonly<Partial<Record<ApprovalTab, ReactNode>>>;
  readonly chosen: ApprovalTab | undefined;
}

/** The views of a paper that is to be signed. */
export function ApprovalTabs({ taskKey, tabs, chosen }: Props) {
  const t = useText();
  const names = Object.keys(tabs) as ApprovalTab[];
  const open = names.find((name) => name === chosen) ?? names[0];
  return (
    <Tabs
      label={t('approval.tabs')}
      links={names.map((name) => (
        <Link
          key={name}
          to="/duyet/$key"
          params={{ key: taskKey }}
          search={{ tab: name }}
          aria-current={name === open ? 'page' : undefined}
        >
          {t(`approval.tab.${name}`)}
        </Link>
      ))}
    >
      {open && tabs[open]}
    </Tabs>
  );
}
