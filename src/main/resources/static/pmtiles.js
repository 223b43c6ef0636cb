// Reads raster tiles out of one PMTiles file (version 3, github.com/protomaps/PMTiles) by fetching parts of it. Loaded only
// where such a file is configured; its server must answer requests for a range.
const HEADER = 127;
const GZIP = 2;
const TYPES = { 2: 'image/png', 3: 'image/jpeg', 4: 'image/webp', 5: 'image/avif' };

export async function layer(L, address, options) {
  const archive = await open(address);
  const Tiles = L.GridLayer.extend({
    createTile({ x, y, z }, done) {
      const picture = Object.assign(document.createElement('img'), { alt: '' });
      picture.onload = () => { URL.revokeObjectURL(picture.src); done(null, picture); };
      picture.onerror = () => done(new Error(`A picture of ${address} is broken`), picture);
      archive.tile(z, x, y).then(
        bytes => (bytes ? (picture.src = URL.createObjectURL(new Blob([bytes], { type: archive.type }))) : done(null, picture)),
        failure => done(failure, picture));
      return picture;
    },
  });
  return new Tiles({ ...options, minNativeZoom: archive.minZoom, maxNativeZoom: archive.maxZoom });
}

async function open(address) {
  const header = new DataView(await part(address, 0, HEADER));
  const signature = new TextDecoder().decode(new Uint8Array(header.buffer, 0, 7));
  if (signature !== 'PMTiles' || header.getUint8(7) !== 3) throw new Error(`No PMTiles file of version 3: ${address}`);
  const type = TYPES[header.getUint8(99)];
  if (!type) throw new Error(`The tiles of ${address} are no pictures`);
  const number = at => Number(header.getBigUint64(at, true));
  const packed = header.getUint8(97) === GZIP;
  const directories = new Map();
  const directory = (offset, length) => {
    if (!directories.has(offset)) {
      directories.set(offset, part(address, offset, length).then(bytes => (packed ? unpacked(bytes) : bytes)).then(entries));
    }
    return directories.get(offset);
  };
  return {
    type,
    minZoom: header.getUint8(100),
    maxZoom: header.getUint8(101),
    async tile(z, x, y) {
      const wanted = idOf(z, x, y);
      let [offset, length] = [number(8), number(16)];
      for (let depth = 0; depth < 4; depth++) {
        const found = last(await directory(offset, length), wanted);
        if (!found) return null;
        if (found.run > 0) {
          return wanted < found.id + found.run ? part(address, number(56) + found.offset, found.length) : null;
        }
        [offset, length] = [number(40) + found.offset, found.length];
      }
      return null;
    },
  };
}

async function part(address, offset, length) {
  const answer = await fetch(address, { headers: { Range: `bytes=${offset}-${offset + length - 1}` } });
  if (answer.status !== 206) throw new Error(`${address} answers ${answer.status} to a request for a part of it`);
  return answer.arrayBuffer();
}

function unpacked(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

// Four columns of variable-length numbers: ids as differences, runs, lengths, offsets (0: right behind the one before).
function entries(buffer) {
  const bytes = new Uint8Array(buffer);
  let at = 0;
  const next = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const all = Array.from({ length: next() }, () => ({}));
  let id = 0;
  all.forEach(entry => { entry.id = id += next(); });
  all.forEach(entry => { entry.run = next(); });
  all.forEach(entry => { entry.length = next(); });
  all.forEach((entry, i) => {
    const offset = next();
    entry.offset = offset === 0 && i > 0 ? all[i - 1].offset + all[i - 1].length : offset - 1;
  });
  return all;
}

// The last entry that begins at or before an id.
function last(all, id) {
  let [low, high] = [0, all.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (all[middle].id <= id) low = middle + 1;
    else high = middle - 1;
  }
  return all[high];
}

// Tiles are numbered along a Hilbert curve, one zoom level after the other.
function idOf(z, x, y) {
  let id = (4 ** z - 1) / 3;
  const size = 2 ** z;
  for (let half = size / 2; half >= 1; half /= 2) {
    const right = (x & half) > 0 ? 1 : 0;
    const lower = (y & half) > 0 ? 1 : 0;
    id += half * half * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [x, y] = [size - 1 - x, size - 1 - y];
      [x, y] = [y, x];
    }
  }
  return id;
}
