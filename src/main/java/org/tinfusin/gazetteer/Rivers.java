package org.tinfusin.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rivers that can be followed: those of the base map that the atlas comes with. */
public final class Rivers {
  private static final String MAP = "/geodata/basemap/detail.topo.json";

  private Rivers() {}

  public static Optional<River> find(String key) {
    return Optional.ofNullable(Drawn.RIVERS.get(key));
  }

  /** All of them, the great ones first. */
  public static Collection<River> all() {
    return Drawn.RIVERS.values();
  }

  /** Read when a river is first asked for: most questions ask for none. */
  private static final class Drawn {
    private static final Map<String, River> RIVERS = read();

    private static Map<String, River> read() {
      Map<String, River> rivers = new LinkedHashMap<>();
      try (InputStream map = Rivers.class.getResourceAsStream(MAP)) {
        if (map == null) {
          throw new IllegalStateException("the base map " + MAP + " is missing");
        }
        TopoJson.read(map).rivers().forEach(river -> rivers.put(river.key(), river));
        return Collections.unmodifiableMap(rivers);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
