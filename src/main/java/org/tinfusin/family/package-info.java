/** Story families: all variants of the same story, and how they hang together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"narrative", "gazetteer", "account", "shell", "leaflet"})
package org.tinfusin.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
