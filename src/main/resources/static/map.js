// Makes a map drawn by the server one to move and zoom, when it comes into view. Borders and marks are our own; tiles only
// where the installation names an address for them. The position stands in the address of the page.
const AREA_MARGIN = 8;

const watch = root => root.querySelectorAll('figure.map[data-live]').forEach(figure => {
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    observer.disconnect();
    upgrade(figure).catch(() => {}); // the drawing stays
  }, { rootMargin: '200px' }).observe(figure);
});
watch(document);
document.addEventListener('htmx:afterSwap', event => watch(event.detail.elt.parentElement ?? document));

async function upgrade(figure) {
  const { areas, marks, bounds, tiles, attribution, styles, label, closer, farther } = figure.dataset;
  const [borders] = await Promise.all([areas ? json(areas) : null, style(styles), import('./vendor/leaflet.js')]);
  const L = window.leaflet ?? window.L;
  const place = document.createElement('div');
  place.className = 'map-live';
  place.setAttribute('role', 'application');
  place.setAttribute('aria-label', label);
  const drawing = figure.querySelector(':scope > svg');
  drawing.replaceWith(place);

  const map = L.map(place, { zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.25, maxZoom: 17, fadeAnimation: false });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: closer, zoomOutTitle: farther }).addTo(map);
  if (tiles) (await ground(L, tiles, attribution)).addTo(map);
  if (borders) draw(L, borders, tiles).addTo(map);
  const [west, south, east, north] = bounds.split(',').map(Number);
  const stood = /^#map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(location.hash);
  if (!tiles) names(L, drawing, { west, south, east, north }).addTo(map);
  if (stood) map.setView([+stood[2], +stood[3]], +stood[1]);
  else map.fitBounds([[south, west], [north, east]], { padding: [AREA_MARGIN, AREA_MARGIN] });
  map.on('focus click', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  figure.dispatchEvent(new CustomEvent('map:ready', { bubbles: true, detail: { L, map } }));
  if (!marks) return;

  const layer = L.layerGroup().addTo(map);
  let asked;
  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    const address = new URL(marks, location.href);
    address.searchParams.set('bbox', map.getBounds().toBBoxString());
    address.searchParams.set('zoom', Math.round(map.getZoom()));
    try {
      const found = await json(address, asked.signal);
      layer.clearLayers();
      found.features.forEach(feature => layer.addLayer(pin(L, map, feature)));
    } catch (failure) {
      if (failure.name !== 'AbortError') throw failure;
    }
  };
  map.on('moveend', show);
  map.on('moveend', () => {
    const middle = map.getCenter();
    history.replaceState(history.state, '', `#map=${map.getZoom()}/${middle.lat.toFixed(4)}/${middle.lng.toFixed(4)}`);
  });
  await show();
}

// Tiles by address, or cut out of one PMTiles file, whose reader is loaded only then.
async function ground(L, address, attribution) {
  const options = { attribution: attribution ? text(attribution).innerHTML : '' };
  if (!/\.pmtiles([?#]|$)/.test(address)) return L.tileLayer(address, options);
  const { layer } = await import('./pmtiles.js');
  return layer(L, new URL(address, location.href).href, options);
}

function draw(L, borders, tiles) {
  return L.geoJSON(borders, {
    style: feature => ({ className: `area shade-${feature.properties.shade ?? 0}`, weight: 1, fillOpacity: tiles ? 0 : 1 }),
    onEachFeature: (feature, area) => {
      const { name, value, href } = feature.properties;
      area.bindTooltip(text(value ? `${name}: ${value}` : name), { sticky: true });
      if (href) area.on('click', () => location.assign(href));
    },
  });
}

// The names written on the drawing stand where they stood.
function names(L, drawing, { west, south, east, north }) {
  const { width, height } = drawing.viewBox.baseVal;
  return L.layerGroup([...drawing.querySelectorAll('.name')].map(name => {
    const lng = west + (name.x.baseVal[0].value / width) * (east - west);
    const lat = north - (name.y.baseVal[0].value / height) * (north - south);
    const icon = L.divIcon({ className: 'map-name', html: text(name.textContent), iconSize: [0, 0] });
    return L.marker([lat, lng], { icon, interactive: false, keyboard: false });
  }));
}

// A single mark leads to its page; a cluster comes closer. The dot of a single one is smaller than what a finger may hit.
function pin(L, map, feature) {
  const { name, count = 1, href } = feature.properties;
  const [lng, lat] = feature.geometry.coordinates;
  const size = count > 1 ? Math.min(52, 22 + 6 * Math.log(count)) : 24;
  const icon = L.divIcon({ className: count > 1 ? 'pin' : 'pin one', html: count > 1 ? text(new Intl.NumberFormat(document.documentElement.lang).format(count)) : '', iconSize: [size, size] });
  const mark = L.marker([lat, lng], { icon, alt: name, title: name, riseOnHover: true });
  mark.on('click', () => (href ? location.assign(href) : map.setView([lat, lng], map.getZoom() + 2)));
  mark.on('keypress', event => { if (event.originalEvent.key === 'Enter') mark.fire('click'); });
  return mark;
}

async function json(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

function style(address) {
  return new Promise((done, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: done, onerror: failed });
    document.head.append(link);
  });
}

// Leaflet takes strings as HTML: hand it a node.
function text(words) {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}
