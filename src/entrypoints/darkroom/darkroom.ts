import { browser } from '../../platform/browser';
import { startDeveloper } from '../../platform/camera/darkroom';

/** A worker that hears nothing for half a minute is stopped: its next picture would come too late. In milliseconds. */
const AWAKE_EVERY = 20_000;

const developer = startDeveloper();
navigator.serviceWorker.addEventListener('message', ({ data, ports }) => developer.postMessage(data, [...ports]));
navigator.serviceWorker.startMessages();

// This page is there only while something is recorded. Nobody answers: being told is enough.
setInterval(() => browser.runtime.sendMessage('awake').catch(() => {}), AWAKE_EVERY);
