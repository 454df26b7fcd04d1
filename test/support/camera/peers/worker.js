// The worker of an extension that takes pictures as others do. What it has taken is read by the benchmark.
globalThis.taken = [];

const take = (at, windowId) =>
  chrome.tabs.captureVisibleTab(windowId, { format: 'png' }).then(
    (url) => globalThis.taken.push({ at, url, pictureAt: Date.now() }),
    (error) => globalThis.taken.push({ at, missing: error.message, pictureAt: Date.now() }),
  );

chrome.runtime.onMessage.addListener(({ at, after }, { tab }, answer) => {
  // At once means in this very task, as is best for the quota.
  if (after === undefined) take(at, tab.windowId).then(() => answer(true));
  else setTimeout(() => take(at, tab.windowId), after);
  return after === undefined;
});
