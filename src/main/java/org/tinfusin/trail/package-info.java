/** Trails for classes: stops on the way through the collection, with words and questions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "narrative", "family", "account", "shell"})
package org.tinfusin.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
