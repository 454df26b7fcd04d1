let isDown = false;
const set = (down: boolean) => () => {
  isDown = down;
};
addEventListener('pointerdown', set(true), true);
for (const type of ['pointerup', 'pointercancel', 'dragend']) addEventListener(type, set(false), true);

/** Calls back once no button of the mouse is held and what the press did has been done; soon, if none is. */
export function whenReleased(callback: () => void): void {
  if (!isDown) return void setTimeout(callback);
  const released = new AbortController();
  const { signal } = released;
  for (const type of ['pointerup', 'pointercancel', 'dragend'])
    addEventListener(
      type,
      () => {
        released.abort();
        // The click comes after it.
        setTimeout(callback);
      },
      { signal },
    );
}
