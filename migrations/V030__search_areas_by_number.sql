-- a tile of the first zooms shows the areas in which most is told, of thousands
CREATE INDEX area_count_largest_idx ON area_count (level, cell, n DESC, footprint, genre, certainty);
