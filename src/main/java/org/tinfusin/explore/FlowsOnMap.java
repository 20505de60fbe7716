package org.tinfusin.explore;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.LineString;

/**
 * Which areas are linked by how many stories, as the map draws it.
 *
 * @param slug what was asked, so that the same is not drawn twice
 * @param across only what crosses the Sahara is shown, and so is the line that tells its sides
 *     apart
 */
public record FlowsOnMap(
    String slug, List<AreaOnMap> areas, List<LineOnMap> lines, boolean across) {
  public FlowsOnMap {
    areas = List.copyOf(areas);
    lines = List.copyOf(lines);
  }

  /**
   * An area; lon and lat in degrees, where its tellings lie on average.
   *
   * @param count how many of the stories are told there
   * @param said name and number in the reader's words
   * @param address of the flows of this area alone; empty for the one that is shown
   */
  public record AreaOnMap(
      String key, String name, double lon, double lat, int count, String said, String address) {}

  /**
   * The stories that two areas share; each vertex is longitude, latitude.
   *
   * @param count how many they are
   */
  public record LineOnMap(String from, String to, int count, List<double[]> path) {
    static List<double[]> vertices(LineString path) {
      return Arrays.stream(path.getCoordinates()).map(c -> new double[] {c.x, c.y}).toList();
    }
  }
}
