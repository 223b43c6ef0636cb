// "Near me": the browser's position, rounded to about one kilometre before it leaves the machine.
for (const button of document.querySelectorAll('[data-near-me]')) {
  if (!navigator.geolocation) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    button.setAttribute('aria-busy', 'true');
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const address = new URL(location.href);
      address.searchParams.set('near', `${coords.latitude.toFixed(2)},${coords.longitude.toFixed(2)}`);
      if (button.dataset.nearMe) address.searchParams.set('sort', button.dataset.nearMe);
      for (const place of ['page', 'after', 'before']) address.searchParams.delete(place);
      location.assign(address);
    }, () => {
      button.removeAttribute('aria-busy');
      button.textContent = button.dataset.refused;
      button.disabled = true;
    }, { maximumAge: 600000, timeout: 10000 });
  });
}
