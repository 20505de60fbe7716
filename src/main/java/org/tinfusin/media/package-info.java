/** Recordings that people give: what they are, where they are kept, how they are played. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tinfusin.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
