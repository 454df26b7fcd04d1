// The worker of an extension that takes pictures as others do. What it has taken is read by the benchmark.
globalThis.taken = [];

chrome.runtime.onMessage.addListener(({ at }, { tab }, answer) => {
  // In this very task, as is best for the quota.
  chrome.tabs
    .captureVisibleTab(tab.windowId, { format: 'png' })
    .then(
      (url) => globalThis.taken.push({ at, url, pictureAt: Date.now() }),
      (error) => globalThis.taken.push({ at, missing: error.message, pictureAt: Date.now() }),
    )
    .then(() => answer(true));
  return true;
});
