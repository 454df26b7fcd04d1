import { isSlow } from './slow';

// A thread of its own: it is ended when a pattern keeps it for too long.
addEventListener('message', ({ data: { source, flags }, ports }: MessageEvent<{ source: string; flags: string }>) => {
  ports[0]?.postMessage(isSlow(source, flags));
});
