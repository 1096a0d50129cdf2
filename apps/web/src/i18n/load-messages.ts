import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Role } from '../api/session';
import type { Language } from './language';

/** A message with parameters, parsed where the screens are built. */
export type ParsedMessage = MessageFormatElement[];

/** By id; a text without parameters stays a text. */
export type CompiledMessages = Readonly<Record<string, string | ParsedMessage>>;

/** The role whose screens alone say it, or everybody. */
type MessagePart = 'everybody' | 'business' | 'admin';
type Loader = () => Promise<{ default: CompiledMessages }>;

const loaders: Readonly<Record<Language, Readonly<Record<MessagePart, Loader>>>> = {
  vi: {
    everybody: () => import('virtual:messages/vi/everybody'),
    business: () => import('virtual:messages/vi/business'),
    admin: () => import('virtual:messages/vi/admin'),
  },
  en: {
    everybody: () => import('virtual:messages/en/everybody'),
    business: () => import('virtual:messages/en/business'),
    admin: () => import('virtual:messages/en/admin'),
  },
};

const wanted = new Set<MessagePart>(['everybody']);
const listeners = new Set<() => Promise<void>>();

/** The messages of one language, as far as they are wanted; only those are fetched. */
export async function loadMessages(language: Language): Promise<CompiledMessages> {
  const parts = await Promise.all([...wanted].map((part) => loaders[language][part]()));
  return Object.assign({}, ...parts.map((part) => part.default)) as CompiledMessages;
}

/** Calls back when more is wanted than was loaded; returns how to end that. */
export function onMoreMessages(reload: () => Promise<void>): () => void {
  listeners.add(reload);
  return () => listeners.delete(reload);
}

/** From now on the screens of this role are shown, too: waits until what they say is there. */
export async function wantMessagesOf(role: Role): Promise<void> {
  const part = role in loaders.vi ? (role as MessagePart) : 'everybody';
  if (wanted.has(part)) return;
  wanted.add(part);
  try {
    await Promise.all([...listeners].map((reload) => reload()));
  } catch (error) {
    wanted.delete(part);
    throw error;
  }
}
