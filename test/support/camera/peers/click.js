// Takes the picture when the page is clicked.
addEventListener('click', (event) => event.isTrusted && chrome.runtime.sendMessage({ at: Date.now() }), true);
