/** The Vaadin map component around Leaflet: knows geography, not tales. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tinfusin.leaflet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
