// A place, a way or an area is pointed at on the map of its question; what counts is its field, which can always be typed into.
const DEGREES = /^\s*(-?\d+(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d+(?:[.,]\d+)?)\s*$/;

const read = field => field.value.split('\n')
  .map(line => DEGREES.exec(line))
  .filter(Boolean)
  .map(([, lat, lng]) => [+lat.replace(',', '.'), +lng.replace(',', '.')])
  .filter(([lat, lng]) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180);

const write = (field, points) => {
  field.value = points.map(([lat, lng]) => `${lat.toFixed(6)}, ${lng.toFixed(6)}`).join('\n');
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

const put = (field, point) => write(field, field.dataset.points === 'point' ? [point] : [...read(field), point]);

document.addEventListener('map:ready', ({ target, detail: { L, map } }) => {
  const question = target.closest('[data-question]');
  const field = question?.querySelector('[data-points]');
  if (!field) return;
  const kind = field.dataset.points;
  const drawn = L.layerGroup().addTo(map);
  const show = () => {
    const points = read(field);
    drawn.clearLayers();
    if (kind === 'trace' && points.length > 1) L.polyline(points, { className: 'drawn', interactive: false }).addTo(drawn);
    if (kind === 'shape' && points.length > 1) L.polygon(points, { className: 'drawn', interactive: false }).addTo(drawn);
    points.forEach(point => L.circleMarker(point, { className: 'spot', radius: kind === 'point' ? 8 : 5, interactive: false }).addTo(drawn));
    question.querySelector('[data-last-away]').hidden = !points.length;
    return points;
  };
  const middle = question.querySelector('[data-middle]');
  middle.hidden = false;
  map.getContainer().append(Object.assign(document.createElement('span'), { className: 'map-middle' }));
  middle.addEventListener('click', () => { const { lat, lng } = map.getCenter(); put(field, [lat, lng]); });
  map.on('click', ({ latlng: { lat, lng } }) => put(field, [lat, lng]));
  field.addEventListener('input', show);
  field.addEventListener('change', () => {
    const points = show();
    if (points.length && !map.getBounds().contains(points.at(-1))) map.panTo(points.at(-1));
  });
  const points = show();
  if (points.length && !map.getBounds().contains(points[0])) map.setView(points[0]);
});

document.addEventListener('click', event => {
  const question = event.target.closest('[data-question]');
  const field = question?.querySelector('[data-points]');
  if (field && event.target.closest('[data-last-away]')) write(field, read(field).slice(0, -1));
  if (!field || !event.target.closest('[data-my-place]')) return;
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => put(field, [latitude, longitude]),
    () => {
      const said = question.querySelector('[data-refused]');
      said.textContent = said.dataset.refused;
      field.focus();
    }, { enableHighAccuracy: true, timeout: 20000 });
});

export const places = root => root.querySelectorAll('[data-my-place]').forEach(button => {
  button.hidden = !navigator.geolocation;
  const field = button.closest('[data-question]').querySelector('[data-points]');
  const away = button.parentElement.querySelector('[data-last-away]');
  away.hidden = !read(field).length;
  field.addEventListener('change', () => { away.hidden = !read(field).length; });
});
