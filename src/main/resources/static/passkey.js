// Passkeys: what the server wants is asked of the browser, and the browser's answer is sent with the form it belongs to, as
// any other field. Where the browser knows none, the page says so.
const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const wanted = options => {
  const listed = list => (list ?? []).map(each => ({ ...each, id: bytes(each.id) }));
  const publicKey = { ...options, challenge: bytes(options.challenge), extensions: {} };
  if (options.user) {
    publicKey.user = { ...options.user, id: bytes(options.user.id) };
    publicKey.excludeCredentials = listed(options.excludeCredentials);
  } else {
    publicKey.allowCredentials = listed(options.allowCredentials);
  }
  return { publicKey };
};

const answer = ({ id, rawId, type, response }) => {
  const said = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    said.attestationObject = text(response.attestationObject);
    said.transports = response.getTransports?.() ?? [];
  } else {
    said.authenticatorData = text(response.authenticatorData);
    said.signature = text(response.signature);
    if (response.userHandle) said.userHandle = text(response.userHandle);
  }
  return JSON.stringify({ id, rawId: text(rawId), type, clientExtensionResults: {}, response: said });
};

const words = { InvalidStateError: 'already', SecurityError: 'address', TypeError: 'away' };

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const button = form.querySelector('button');
  const problem = form.querySelector('[data-passkey-problem]');
  if (!window.PublicKeyCredential || !navigator.credentials) {
    button.disabled = true;
    form.querySelector('[data-passkey-unknown]').hidden = false;
    continue;
  }
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    problem.hidden = true;
    try {
      const asked = await fetch(form.dataset.options, { method: 'POST', headers: { Accept: 'application/json' } });
      if (!asked.ok || asked.redirected) throw new TypeError('no options');
      const options = wanted(await asked.json());
      const credential = form.dataset.passkey === 'add'
        ? await navigator.credentials.create(options)
        : await navigator.credentials.get(options);
      form.elements.credential.value = answer(credential);
      form.submit();
    } catch (failure) {
      problem.textContent = form.dataset[words[failure.name]] ?? form.dataset.refused;
      problem.hidden = false;
      button.disabled = false;
    }
  });
}

// Whoever comes back by the browser's own arrow finds the form as it was.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.elements.credential.value = '';
    form.querySelector('button').disabled = !window.PublicKeyCredential || !navigator.credentials;
  }
});
