/**
 * Questions to the collection: one filter, answered as map tiles, lists, facets and suggestions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"narrative", "gazetteer", "family"})
package org.tinfusin.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
