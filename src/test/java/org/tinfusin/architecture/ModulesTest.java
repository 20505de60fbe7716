package org.tinfusin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.tinfusin.TinfusinApplication;

class ModulesTest {
  /** Who may use whom; geo and language are shared by all. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("geo", Set.of()),
          Map.entry("language", Set.of()),
          Map.entry("database", Set.of()),
          Map.entry("leaflet", Set.of()),
          Map.entry("media", Set.of()),
          Map.entry("shell", Set.of()),
          Map.entry("account", Set.of("shell")),
          Map.entry("gazetteer", Set.of()),
          Map.entry("narrative", Set.of("gazetteer", "media")),
          Map.entry("family", Set.of("narrative", "gazetteer", "account", "shell", "leaflet")),
          Map.entry("search", Set.of("narrative", "gazetteer", "family")),
          Map.entry(
              "contribution",
              Set.of("narrative", "gazetteer", "family", "media", "account", "leaflet", "shell")),
          Map.entry("trail", Set.of("search", "narrative", "family", "account", "shell")),
          Map.entry("exchange", Set.of("narrative", "gazetteer", "family", "trail")),
          Map.entry(
              "explore",
              Set.of(
                  "search",
                  "narrative",
                  "gazetteer",
                  "media",
                  "family",
                  "trail",
                  "leaflet",
                  "shell")));

  private static final ApplicationModules MODULES =
      ApplicationModules.of(TinfusinApplication.class);

  @Test
  void useOnlyWhatTheyDeclareAndRunInNoCircle() {
    MODULES.verify();
  }

  @Test
  void declareWhatTheTableOfTheHouseGrants() {
    Map<String, Set<String>> declared =
        MODULES.stream()
            .collect(
                Collectors.toMap(
                    module -> module.getIdentifier().toString(),
                    module -> declared(module.getBasePackage().getName())));

    assertThat(declared).isEqualTo(ALLOWED);
  }

  private static Set<String> declared(String name) {
    try {
      Class<?> words = Class.forName(name + ".package-info");
      ApplicationModule module = words.getAnnotation(ApplicationModule.class);
      assertThat(module).as("@ApplicationModule of " + name).isNotNull();
      return Set.of(module.allowedDependencies());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(name + " has no package-info", missing);
    }
  }
}
