-- circles and strips are measured on the ellipsoid: ST_DWithin(location::geography, ...) finds its candidates here
CREATE INDEX place_link_geography_idx ON place_link USING gist ((location::geography));
