package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.search.Questions.filter;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.geo.TileCoord;

@AtlasTest
class MapDbTest {
  private static final long CELLS_A_TILE = 16;

  @Autowired private NarrativeSearch search;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5, 8})
  void drawsEveryNarrativeInExactlyOneTile(int zoom) {
    List<MapTile> tiles = tiles(zoom, NarrativeFilter.EVERYTHING);
    List<String> singles =
        tiles.stream()
            .flatMap(tile -> tile.narratives().stream())
            .map(MapTile.Single::slug)
            .toList();

    assertThat(singles).doesNotHaveDuplicates();
    assertThat(singles.size() + clustered(tiles)).isEqualTo(758);
  }

  @ParameterizedTest
  @CsvSource({"5, genre=poem", "5, lang=kab", "8, country=ML"})
  void drawsWhatTheFilterFinds(int zoom, String query) {
    List<MapTile> tiles = tiles(zoom, filter(query));
    long singles = tiles.stream().mapToLong(tile -> tile.narratives().size()).sum();

    assertThat(singles + clustered(tiles)).isEqualTo(search.page(filter(query), 1, null).total());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 8})
  void drawsNoMoreMarksThanATileHasCells(int zoom) {
    assertThat(tiles(zoom, NarrativeFilter.EVERYTHING))
        .allSatisfy(
            tile ->
                assertThat(tile.clusters().size() + tile.narratives().size())
                    .isLessThanOrEqualTo((int) CELLS_A_TILE));
  }

  @Test
  void countsTheGenresOfAClusterUpToItsNumber() {
    everyCluster(
        5,
        cluster ->
            assertThat(cluster.genres().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(cluster.count()));
  }

  @Test
  void putsAClusterInsideItsBox() {
    everyCluster(
        5,
        cluster -> {
          assertThat(cluster.lon()).isBetween(cluster.bbox()[0] - 1e-9, cluster.bbox()[2] + 1e-9);
          assertThat(cluster.lat()).isBetween(cluster.bbox()[1] - 1e-9, cluster.bbox()[3] + 1e-9);
        });
  }

  @Test
  void marksClustersThatLookingCloserDoesNotPart() {
    everyCluster(
        8,
        cluster ->
            assertThat(cluster.spot())
                .isEqualTo(
                    cluster.bbox()[0] == cluster.bbox()[2]
                        && cluster.bbox()[1] == cluster.bbox()[3]));
  }

  @Test
  void partsNarrativesOfDifferentPlacesAtTheDeepestZoom() {
    TileCoord kano = TileCoord.containing(8.517, 12.0, 18);

    assertThat(search.tile(kano, NarrativeFilter.EVERYTHING, "en").clusters())
        .allMatch(MapTile.Cluster::spot);
  }

  @Test
  void drawsAnAreaForEveryUncertainPlace() {
    long areas =
        tiles(5, NarrativeFilter.EVERYTHING).stream()
            .flatMap(tile -> tile.footprints().stream())
            .mapToLong(MapTile.Footprint::count)
            .sum();

    assertThat(areas)
        .isEqualTo(
            jdbc.sql(
                    """
                    SELECT count(*) FROM place_link
                     WHERE coalesce(footprint_region, footprint_metres::text) IS NOT NULL
                    """)
                .query(Long.class)
                .single());
  }

  @ParameterizedTest
  @CsvSource({"en, Nature will out (hare and monkey)", "fr, Chassez le naturel"})
  void writesTitlesInTheReadersLanguage(String reader, String title) {
    TileCoord tile = TileCoord.containing(-10.1, 9.185, 8);

    assertThat(search.tile(tile, NarrativeFilter.EVERYTHING, reader).narratives())
        .filteredOn(single -> single.slug().equals("nature-will-out-kissidougou"))
        .map(MapTile.Single::title)
        .containsExactly(title);
  }

  @Test
  void drawsNothingOverTheSouthPole() {
    MapTile tile = search.tile(TileCoord.ofZoomXY(5, 0, 31), NarrativeFilter.EVERYTHING, "en");

    assertThat(tile).isEqualTo(new MapTile(List.of(), List.of(), List.of()));
  }

  private void everyCluster(int zoom, Consumer<MapTile.Cluster> claim) {
    assertThat(tiles(zoom, NarrativeFilter.EVERYTHING).stream().flatMap(t -> t.clusters().stream()))
        .isNotEmpty()
        .allSatisfy(claim);
  }

  private static long clustered(List<MapTile> tiles) {
    return tiles.stream()
        .flatMap(tile -> tile.clusters().stream())
        .mapToLong(MapTile.Cluster::count)
        .sum();
  }

  /** All tiles from the Cape Verde islands to the Nile, and from the equator to Sicily. */
  private List<MapTile> tiles(int zoom, NarrativeFilter filter) {
    TileCoord first = TileCoord.containing(-26, 40, zoom);
    TileCoord last = TileCoord.containing(38, 0, zoom);
    return IntStream.rangeClosed(first.x(), last.x())
        .boxed()
        .flatMap(x -> column(x, first, last))
        .map(tile -> search.tile(tile, filter, "en"))
        .toList();
  }

  private static Stream<TileCoord> column(int x, TileCoord first, TileCoord last) {
    return IntStream.rangeClosed(first.y(), last.y())
        .mapToObj(y -> TileCoord.ofZoomXY(first.zoom(), x, y));
  }
}
