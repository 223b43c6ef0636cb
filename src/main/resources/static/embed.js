// Both ends of a frame on another website. In the frame it tells how tall its content is; on the host's page, where it stands
// beside the embed code, it gives our frames that height, so that a list needs no scrolling of its own. Either may be there first.
if (parent === window) {
  const ours = new URL(document.currentScript.src).origin;
  const frames = () => [...document.querySelectorAll('iframe')].filter(frame => frame.src.startsWith(`${ours}/embed/`));
  addEventListener('message', event => {
    const height = event.origin === ours ? Number(event.data?.kompasHeight) : NaN;
    const frame = frames().find(one => one.contentWindow === event.source);
    if (frame && height > 0) frame.style.height = `${Math.min(Math.ceil(height), 20000)}px`;
  });
  frames().forEach(frame => frame.contentWindow.postMessage('kompas-height', '*'));
} else {
  document.documentElement.classList.add('fitted'); // the body is as tall as what is in it
  const tell = () => parent.postMessage({ kompasHeight: document.body.getBoundingClientRect().height }, '*');
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', event => { if (event.data === 'kompas-height') tell(); });
}
