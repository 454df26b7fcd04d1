// Keeps the press from the page, takes the picture, and then makes up the same events.
let taken = Promise.resolve();

const replay = (event, types) => {
  const [target] = event.composedPath();
  taken = taken.then(() => {
    for (const type of types) {
      const Made = type.startsWith('pointer') ? PointerEvent : MouseEvent;
      const { clientX, clientY, button, detail } = event;
      const buttons = /down$/.test(type) ? 1 : 0;
      const same = { clientX, clientY, button, buttons, detail, bubbles: true, cancelable: true, composed: true };
      target.dispatchEvent(new Made(type, { ...same, view: window }));
    }
  });
};

const instead = { pointerdown: ['pointerdown', 'mousedown'], pointerup: ['pointerup', 'mouseup'], click: ['click'] };
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
  addEventListener(
    type,
    (event) => {
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (type === 'pointerdown') taken = chrome.runtime.sendMessage({ at: Date.now() }).catch(() => {});
      if (instead[type]) replay(event, instead[type]);
    },
    { capture: true, passive: false },
  );
