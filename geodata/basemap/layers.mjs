// The steps of build.sh that mapshaper cannot do: our names, the lines drawn by hand, river courses joined end to end,
// and the check of the result.   node layers.mjs prepare|finish|check <this folder> <work folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [step, here, work] = process.argv.slice(2);
const read = (folder, name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const write = (name, features) =>
  writeFileSync(join(work, name), JSON.stringify({ type: 'FeatureCollection', features }));
const feature = (properties, type, coordinates) => ({ type: 'Feature', properties, geometry: { type, coordinates } });

/** The shapes in a file of mapshaper's, which leaves features out where they would have no properties. */
function geometries(name) {
  const json = read(work, name);
  return json.geometries ?? json.features.map(f => f.geometry);
}

/** The rows of a table without quoted fields, as objects. */
function table(name) {
  const [head, ...rows] = readFileSync(join(here, name), 'utf8').trim().split('\n').map(line => line.split(','));
  return rows.map(row => Object.fromEntries(head.map((column, i) => [column, row[i]])));
}

/** What a river or lake carries into the map. */
function label({ key, rank, seasonal, name, name_fr, name_ar }, drawn) {
  return {
    key, rank: Number(rank), name, name_fr, ...(name_ar && { name_ar }),
    ...(seasonal && { seasonal: true }), ...(drawn && { drawn: true }),
  };
}

const drawn = layer => read(here, 'drawn.geojson').features.filter(f => f.properties.layer === layer);
const parts = ({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates);
const metres = ([lon1, lat1], [lon2, lat2]) =>
  Math.hypot((lon2 - lon1) * Math.cos(((lat1 + lat2) / 2) * (Math.PI / 180)), lat2 - lat1) * 111_195;
const length = line => line.reduce((sum, point, i) => (i ? sum + metres(line[i - 1], point) : 0), 0);

/** Corners cut three times (Chaikin), so that a line drawn with few points looks like a course. */
function smooth(line) {
  const cut = points => [
    points[0],
    ...points.slice(1).flatMap(([x, y], i) => {
      const [u, v] = points[i];
      return [[0.75 * u + 0.25 * x, 0.75 * v + 0.25 * y], [0.25 * u + 0.75 * x, 0.25 * v + 0.75 * y]];
    }),
    points.at(-1),
  ];
  return cut(cut(cut(line)));
}

function smoothRing(ring) {
  const middle = [0, 1].map(i => (ring[0][i] + ring[1][i]) / 2);
  const line = smooth([middle, ...ring.slice(1), middle]);
  line[line.length - 1] = line[0];
  return line;
}

/** Joins lines that touch end to end, nearest ends first, then the longest: a name can be laid along what comes out. */
function courses(lines, tolerance) {
  const rest = lines.filter(line => line.length > 1).map(line => [...line]);
  for (let joined = true; joined;) {
    joined = false;
    let best = { gap: tolerance };
    for (let i = 0; i < rest.length; i++) {
      for (let j = i + 1; j < rest.length; j++) {
        for (const [a, b] of [[0, 0], [0, -1], [-1, 0], [-1, -1]]) {
          const gap = metres(rest[i].at(a), rest[j].at(b));
          const size = length(rest[i]) + length(rest[j]);
          if (gap < best.gap || (gap === best.gap && size > best.size)) best = { gap, size, i, j, a, b };
        }
      }
    }
    if (best.i !== undefined) {
      const { i, j, a, b } = best;
      const first = a === 0 ? rest[i].toReversed() : rest[i];
      const second = b === -1 ? rest[j].toReversed() : rest[j];
      rest[i] = [...first, ...second.slice(best.gap === 0 ? 1 : 0)];
      rest.splice(j, 1);
      joined = true;
    }
  }
  return rest.sort((a, b) => length(b) - length(a));
}

function prepare() {
  const source = read(work, 'rivers-source.json').features.filter(f => f.geometry);
  const rivers = table('rivers.csv').map(row => {
    const numbers = row.rivernum.split(';').filter(Boolean).map(Number);
    const lines = source.filter(f => numbers.includes(f.properties.rivernum)).flatMap(f => parts(f.geometry));
    const own = drawn('rivers').filter(f => f.properties.key === row.key).map(f => smooth(f.geometry.coordinates));
    if (lines.length + own.length === 0) throw new Error(`no course for river ${row.key}`);
    return feature(label(row, own.length > 0), 'MultiLineString', courses([...lines, ...own], 2500));
  });
  write('rivers.json', rivers);

  const shapes = geometries('lakes-source.json');
  const lakes = table('lakes.csv').filter(row => row.key !== 'nasser').map(row => {
    const own = drawn('lakes').find(f => f.properties.key === row.key);
    if (own) return feature(label(row, true), 'Polygon', own.geometry.coordinates.map(smoothRing));
    const shape = lakeAt([Number(row.lon), Number(row.lat)], shapes);
    if (!shape) throw new Error(`no shape for lake ${row.key}`);
    return { type: 'Feature', properties: label(row), geometry: shape };
  });
  write('lakes.json', lakes);

  // Lake Nasser: a band along Natural Earth's centre line of the Nile, wide in Egypt, narrow in the south.
  const centre = source.find(f => f.properties.rivernum === 4 && f.properties.featurecla === 'Lake Centerline');
  const [line] = parts(centre.geometry);
  const north = line.filter(([, lat]) => lat > 22.2 && lat < 23.94);
  const south = line.filter(([, lat]) => lat <= 22.25);
  write('nasser-north.json', [feature({ width: 4500 }, 'LineString', north)]);
  write('nasser-south.json', [feature({ width: 2400 }, 'LineString', south)]);
}

/** The lake with a shore nearest to a point on or beside it. */
function lakeAt(point, shapes) {
  const gaps = shapes.map(({ coordinates }) => Math.min(...shore(coordinates).map(other => metres(point, other))));
  const least = Math.min(...gaps);
  return least < 30_000 ? shapes[gaps.indexOf(least)] : undefined;
}

const shore = coordinates => (typeof coordinates[0][0] === 'number' ? coordinates : coordinates.flatMap(shore));

function nearest(point, points, within) {
  let best = { gap: within };
  for (const candidate of points) {
    const gap = metres(point, candidate);
    if (gap < best.gap) best = { gap, candidate };
  }
  return best.candidate;
}

function finish() {
  mkdirSync(join(work, 'final'), { recursive: true });
  const [shape] = geometries('land.json');
  write('final/land.json', [{ type: 'Feature', properties: {}, geometry: shape }]);
  const coast = shape.coordinates.flat(2);

  // Ends drawn by hand meet the line or the coast that they lead to.
  const borders = read(work, 'borders.json').features;
  const disputed = borders.find(f => f.properties.kind === 'disputed');
  const lines = parts(disputed.geometry);
  const known = lines.flat();
  for (const { geometry } of drawn('borders')) {
    const line = [...geometry.coordinates];
    for (const end of [0, line.length - 1]) line[end] = nearest(line[end], [...known, ...coast], 12_000) ?? line[end];
    lines.push(line);
  }
  disputed.geometry = { type: 'MultiLineString', coordinates: lines };
  write('final/borders.json', borders);

  const rivers = read(work, 'rivers-simple.json').features;
  for (const river of rivers.filter(f => f.properties.drawn)) {
    const [line] = parts(river.geometry);
    const mouth = nearest(line.at(-1), coast, 12_000);
    if (mouth) line[line.length - 1] = mouth;
  }
  write('final/rivers.json', rivers);

  const lakes = read(work, 'lakes-simple.json').features;
  const nasser = lakes.find(f => f.properties.key === 'nasser');
  nasser.properties = label(table('lakes.csv').find(({ key }) => key === 'nasser'), true);
  for (const { properties } of lakes) {
    for (const name of Object.keys(properties)) if (properties[name] == null) delete properties[name];
  }
  write('final/lakes.json', lakes);
}

function check() {
  const area = geometry => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .reduce((sum, [ring]) => sum + ringArea(ring), 0);
  const ours = area(geometries('sahara.json')[0]);
  const theirs = area(geometries('sahara-un.json')[0]);
  console.log(`Western Sahara: ${Math.round(ours)} km2, on the map of the United Nations ${Math.round(theirs)} km2`);
  if (Math.abs(ours / theirs - 1) > 0.03) throw new Error('the polygon of Western Sahara has the wrong size');

  for (const [level, most] of [['overview', 45], ['detail', 170]]) {
    const text = readFileSync(join(here, `${level}.topo.json`));
    const { objects } = JSON.parse(text);
    const size = gzipSync(text, { level: 9 }).length / 1024;
    const counts = Object.entries(objects).map(([name, { geometries }]) => `${name} ${geometries.length}`);
    console.log(`${level}: ${size.toFixed(1)} KB gzipped; ${counts.join(', ')}`);
    if (size > most) throw new Error(`${level} is larger than ${most} KB`);
  }
}

function ringArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    sum += ((x2 - x1) * Math.PI / 180) * (2 + Math.sin(y1 * Math.PI / 180) + Math.sin(y2 * Math.PI / 180));
  }
  return Math.abs((sum * 6371 * 6371) / 2);
}

({ prepare, finish, check })[step]();
