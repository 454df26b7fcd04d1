// Takes the picture a moment after the click, when the page has come to rest.
addEventListener(
  'click',
  (event) => {
    const at = Date.now();
    if (event.isTrusted) setTimeout(() => chrome.runtime.sendMessage({ at }), 300);
  },
  true,
);
