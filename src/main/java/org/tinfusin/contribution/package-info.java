/**
 * What people hand in: drafts as they are typed, review by curators, and what both say to each
 * other; a narrative comes of it once a curator publishes it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "narrative",
      "gazetteer",
      "family",
      "media",
      "account",
      "leaflet",
      "shell"
    })
package org.tinfusin.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
