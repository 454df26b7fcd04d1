import { browser } from './browser';

const COLORS = { recording: '#b42318', paused: '#6b7280' };

/** Shows the number of steps on the toolbar button, in the colour of the state; nothing when `state` is absent. */
export async function showBadge(steps: number, state?: keyof typeof COLORS): Promise<void> {
  await browser.action.setBadgeText({ text: state ? String(steps) : '' });
  if (!state) return;
  await browser.action.setBadgeBackgroundColor({ color: COLORS[state] });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
