// The screen in the foyer runs for weeks by itself: slides change, what is over goes by the device's own clock, news comes silently,
// and without a network what was there last goes on being shown. It is dark glass to everybody: nothing here can be pressed.
const SLIDE = 12_000;
const RENEW = 5 * 60_000;
const OLD = 30 * 60_000;
const TO_A_PAGE = 5;

const { zone, today, tomorrow } = document.body.dataset;
const day = moment => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const moment = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: zone, weekday: 'long', hour: '2-digit', minute: '2-digit' });

let heard = Date.now(); // when the server last answered
let turn = 0;

/** Takes away what is over, names today and tomorrow, and closes ranks. */
function tidy() {
  const now = new Date();
  const names = { [day(now)]: today, [day(new Date(now.getTime() + 86_400_000))]: tomorrow };
  const pages = [...document.querySelectorAll('[data-agenda]')];
  const left = [];
  for (const item of document.querySelectorAll('[data-ends]')) {
    if (new Date(item.dataset.ends) <= now) {
      item.remove();
      continue;
    }
    const label = item.querySelector('.agenda-day b');
    item.dataset.words ??= label.textContent;
    label.textContent = item.dataset.day < day(now) ? today : names[item.dataset.day] ?? item.dataset.words; // what goes on, goes on today
    left.push(item);
  }
  pages.forEach((page, i) => {
    page.querySelector('.agenda').replaceChildren(...left.slice(i * TO_A_PAGE, (i + 1) * TO_A_PAGE));
    page.classList.toggle('empty', left.length <= i * TO_A_PAGE);
    page.hidden = i > 0 && left.length <= i * TO_A_PAGE;
  });
}

function tick() {
  document.querySelector('[data-clock]').textContent = clock.format(new Date());
  const kept = document.querySelector('[data-kept]');
  kept.hidden = Date.now() - heard < OLD;
  kept.textContent = `${kept.dataset.kept} ${moment.format(heard)}`;
}

function show() {
  const slides = [...document.querySelectorAll('.slide')].filter(slide => !slide.hidden);
  slides.forEach((slide, i) => slide.classList.toggle('on', i === turn % slides.length));
}

function next() {
  tidy();
  turn += 1;
  show();
}

/** What the page is made of, for a start without a network. */
async function keep() {
  if (!('caches' in self)) return;
  const files = performance.getEntriesByType('resource').map(entry => entry.name).filter(name => new URL(name).origin === location.origin);
  const kept = await caches.open('screen');
  const wanted = [...new Set([...files.filter(name => !name.endsWith('/screen-worker.js') && name !== location.href), location.href])];
  await Promise.allSettled(wanted.map(name => kept.add(name)));
  document.body.dataset.keeps = 'true';
}

async function renew() {
  try {
    const answer = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(20_000) });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const look = page => page.querySelector('link[href*="screen.css"]')?.getAttribute('href');
    if (!fresh.querySelector('.slides')) return;
    heard = Date.now();
    if (look(fresh) !== look(document)) {
      location.reload(); // another version of the programme
      return;
    }
    document.querySelector('.slides').replaceWith(fresh.querySelector('.slides'));
    tidy();
    show();
    await keep();
  } catch {
    // no network: what is there stays
  }
}

async function stayAwake() {
  try {
    if (document.visibilityState === 'visible') await navigator.wakeLock?.request('screen');
  } catch {
    // the device decides
  }
}

tidy();
show();
tick();
setInterval(next, SLIDE);
setInterval(tick, 1000);
setInterval(renew, RENEW);
addEventListener('online', renew);
document.addEventListener('visibilitychange', stayAwake);
stayAwake();
const folder = location.pathname.replace(/[^/]*$/, '');
navigator.serviceWorker?.register('/screen-worker.js', { scope: folder }).catch(() => { /* only where the address is secure */ });
if (document.readyState === 'complete') keep();
else addEventListener('load', keep);
