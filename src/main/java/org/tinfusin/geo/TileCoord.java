package org.tinfusin.geo;

/** A tile of the web-mercator pyramid (256 pixels a side, XYZ numbering: y grows southwards). */
public record TileCoord(int zoom, int x, int y) {
  public static final int MAX_ZOOM = 20;

  /**
   * @throws IllegalArgumentException when there is no such tile
   */
  public TileCoord {
    if (zoom < 0 || zoom > MAX_ZOOM) {
      throw new IllegalArgumentException("zoom goes from 0 to " + MAX_ZOOM + ", not " + zoom);
    }
    int side = 1 << zoom;
    if (x < 0 || y < 0 || x >= side || y >= side) {
      throw new IllegalArgumentException(
          "at zoom " + zoom + " x and y go from 0 to " + (side - 1) + ", not " + x + " and " + y);
    }
  }

  public static TileCoord ofZoomXY(int zoom, int x, int y) {
    return new TileCoord(zoom, x, y);
  }

  /** The tile in which a point lies; points beyond the mercator square fall into its edge tiles. */
  public static TileCoord containing(double longitude, double latitude, int zoom) {
    int side = 1 << zoom;
    double sine = Math.sin(Math.toRadians(latitude));
    double x = (longitude + 180) / 360 * side;
    double y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side;
    return new TileCoord(zoom, within(x, side), within(y, side));
  }

  /** The Morton code of the tile: its x and y bits interleaved, x in the even places. */
  public long morton() {
    return spread(x) | (spread(y) << 1);
  }

  /** First Morton code at {@link #MAX_ZOOM} inside this tile. */
  public long firstMorton() {
    return morton() << (2 * (MAX_ZOOM - zoom));
  }

  /** Last Morton code at {@link #MAX_ZOOM} inside this tile. */
  public long lastMorton() {
    return ((morton() + 1) << (2 * (MAX_ZOOM - zoom))) - 1;
  }

  private static int within(double value, int side) {
    return (int) Math.clamp(Math.floor(value), 0, side - 1);
  }

  private static long spread(int value) {
    long v = value;
    v = (v | (v << 16)) & 0x0000FFFF0000FFFFL;
    v = (v | (v << 8)) & 0x00FF00FF00FF00FFL;
    v = (v | (v << 4)) & 0x0F0F0F0F0F0F0F0FL;
    v = (v | (v << 2)) & 0x3333333333333333L;
    return (v | (v << 1)) & 0x5555555555555555L;
  }
}
