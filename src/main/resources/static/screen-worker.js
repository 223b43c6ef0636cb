// Keeps the foyer's screen on when its device starts without a network: the page and what it is made of come from the network where
// there is one, else from what was kept. What the page itself asks for (its news) is none of this worker's business.
const KEPT = 'screen';
const PATIENCE = 8_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const { request } = event;
  const ours = request.method === 'GET' && new URL(request.url).origin === self.location.origin && request.destination !== '';
  if (ours) event.respondWith(answer(request));
});

async function answer(request) {
  const kept = await caches.open(KEPT);
  try {
    const fresh = await Promise.race([fetch(request), new Promise((_, refuse) => setTimeout(refuse, PATIENCE))]);
    if (fresh.status >= 500) throw fresh;
    if (fresh.ok) {
      await kept.put(request, fresh.clone());
      await forget(kept, request.url);
    }
    return fresh;
  } catch (failure) {
    const old = await kept.match(request, { ignoreVary: true });
    if (old) return old;
    return failure instanceof Response ? failure : Response.error();
  }
}

/** Files of an earlier version of the programme. */
async function forget(kept, address) {
  const version = address.match(/\/assets\/[^/]+\//)?.[0];
  if (!version) return;
  for (const request of await kept.keys()) {
    if (request.url.includes('/assets/') && !request.url.includes(version)) await kept.delete(request);
  }
}
