/** What visitors see: the map with its list, the reading pages of narratives and story families. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "search",
      "narrative",
      "gazetteer",
      "media",
      "family",
      "trail",
      "leaflet",
      "shell"
    })
package org.tinfusin.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
