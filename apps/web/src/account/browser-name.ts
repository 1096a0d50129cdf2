import Bowser from 'bowser';

interface BrowserName {
  readonly browser: string;
  /** Of the machine; null when it is not told. */
  readonly system: string | null;
}

/** What people call a browser, from how it names itself (User-Agent); null when that says nothing. */
export function browserName(userAgent: string | null): BrowserName | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return null;
  return { browser: browser.name, system: os.name ?? null };
}
