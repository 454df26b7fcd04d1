// Takes the picture a moment after the click, when the page has come to rest.
addEventListener(
  'click',
  (event) => event.isTrusted && chrome.runtime.sendMessage({ at: Date.now(), after: 300 }),
  true,
);
