import type { FlashbarProps } from '@cloudscape-design/components/flashbar';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Seed } from '../model.ts';
import { loadSeed } from './api.ts';

interface Store extends Seed {
  /** Asks the server again. */
  refresh(): Promise<void>;
  notifications: FlashbarProps.MessageDefinition[];
  /** Shows a message above the page until it is dismissed. */
  notify(message: FlashbarProps.MessageDefinition & { id: string }): void;
}

const StoreContext = createContext<Store | undefined>(undefined);
const MOVING = new Set(['pending', 'stopping', 'shutting-down']);

/** Loads the account, keeps it fresh while an instance changes its state, and gives both to everything below. */
export function StoreProvider({ children }: { children: ReactNode }) {
  const [seed, setSeed] = useState<Seed>();
  const [notifications, setNotifications] = useState<FlashbarProps.MessageDefinition[]>([]);
  const refresh = useCallback(async () => setSeed(await loadSeed()), []);
  const notify = useCallback((message: FlashbarProps.MessageDefinition & { id: string }) => {
    const onDismiss = () => setNotifications((all) => all.filter((each) => each.id !== message.id));
    setNotifications((all) => [{ dismissible: true, dismissLabel: 'Dismiss message', onDismiss, ...message }, ...all]);
  }, []);

  useEffect(() => void refresh(), [refresh]);
  const moving = seed?.instances.some((instance) => MOVING.has(instance.state)) ?? false;
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(refresh, 400);
    return () => clearInterval(timer);
  }, [moving, refresh]);

  const store = useMemo(
    () => seed && { ...seed, refresh, notifications, notify },
    [seed, refresh, notifications, notify],
  );
  return store ? <StoreContext.Provider value={store}>{children}</StoreContext.Provider> : null;
}

/** The account, its resources and the messages above the page. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside StoreProvider');
  return store;
}
