// Files that answer a question: a picture is seen before it is sent, one that is too large is told at once, and what is to be drawn
// is drawn on the page. Numbers on a scale get a slider beside their field.
const SEEN = 320;
const INK = 3;

const pictured = async (field, seen) => {
  const [file] = field.files;
  seen.hidden = true;
  if (!file?.type.startsWith('image/')) return;
  try {
    const picture = await createImageBitmap(file, { resizeWidth: SEEN });
    Object.assign(seen, { width: picture.width, height: picture.height, hidden: false });
    seen.getContext('2d').drawImage(picture, 0, 0);
  } catch {
    seen.hidden = true; // a kind of picture this browser cannot show
  }
};

const checked = field => {
  const large = [...field.files].some(file => file.size > field.dataset.most * 1024 * 1024);
  let said = field.parentElement.querySelector('[data-large-said]');
  if (large && !said) {
    said = Object.assign(document.createElement('p'), { className: 'error' });
    said.dataset.largeSaid = '';
    said.setAttribute('role', 'alert');
    field.before(said);
  }
  if (said) said.textContent = large ? field.dataset.large : '';
  if (large) field.value = '';
};

const drawing = field => {
  const paper = document.createElement('canvas');
  const clear = Object.assign(document.createElement('button'), { type: 'button', className: 'button quietly', textContent: field.dataset.clear });
  Object.assign(paper, { width: 640, height: 240, className: 'answers-paper' });
  paper.setAttribute('role', 'img');
  paper.setAttribute('aria-label', field.dataset.draws);
  field.before(paper, clear);
  const ink = paper.getContext('2d');
  const wipe = () => { ink.fillStyle = '#fff'; ink.fillRect(0, 0, paper.width, paper.height); };
  const at = ({ offsetX, offsetY }) => [offsetX * paper.width / paper.clientWidth, offsetY * paper.height / paper.clientHeight];
  wipe();
  Object.assign(ink, { lineWidth: INK, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000' });
  paper.addEventListener('pointerdown', event => {
    paper.setPointerCapture(event.pointerId);
    ink.beginPath();
    ink.moveTo(...at(event));
  });
  paper.addEventListener('pointermove', event => {
    if (!paper.hasPointerCapture(event.pointerId)) return;
    ink.lineTo(...at(event));
    ink.stroke();
  });
  paper.addEventListener('pointerup', () => paper.toBlob(picture => {
    const files = new DataTransfer();
    files.items.add(new File([picture], 'drawing.png', { type: 'image/png' }));
    field.files = files.files;
  }));
  clear.addEventListener('click', () => { wipe(); field.value = ''; });
};

const sliding = slider => {
  const field = document.getElementById(slider.dataset.slides);
  slider.hidden = false;
  slider.addEventListener('input', () => { field.value = slider.value; });
  slider.addEventListener('change', () => field.dispatchEvent(new Event('change', { bubbles: true })));
  field.addEventListener('change', () => { slider.value = field.value.replace(',', '.'); });
};

export const files = root => {
  root.querySelectorAll('input[type=file]:not([data-furnished])').forEach(field => {
    field.dataset.furnished = '';
    const seen = Object.assign(document.createElement('canvas'), { hidden: true, className: 'answers-seen' });
    seen.setAttribute('aria-hidden', 'true');
    field.after(seen);
    field.addEventListener('change', () => { checked(field); pictured(field, seen); });
    if (field.dataset.draws) drawing(field);
  });
  root.querySelectorAll('[data-slides][hidden]').forEach(sliding);
};
