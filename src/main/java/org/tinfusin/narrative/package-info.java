/** Narratives with their texts, places, sources and rights; only {@code Narratives} writes them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gazetteer", "media"})
package org.tinfusin.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
