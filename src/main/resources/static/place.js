// A click on the map of a form writes the point into its field, which can always be typed into; the map follows what is typed.
const field = document.getElementById('place-point');
const own = document.querySelector('input[name="place-shown"][value="point"]');
const DEGREES = /^\s*(-?\d+(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d+(?:[.,]\d+)?)\s*$/;

document.addEventListener('map:ready', ({ detail: { L, map } }) => {
  let pin;
  const show = (lat, lng) => {
    pin?.remove();
    pin = L.circleMarker([lat, lng], { className: 'spot', radius: 8 }).addTo(map);
  };
  const follow = () => {
    const typed = DEGREES.exec(field.value);
    if (typed) show(+typed[1].replace(',', '.'), +typed[2].replace(',', '.'));
  };
  map.on('click', ({ latlng: { lat, lng } }) => {
    field.value = `${lat.toFixed(6)}, ${lng.toFixed(6)}`;
    own.checked = true;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    show(lat, lng);
  });
  field.addEventListener('change', follow);
  follow();
});
