/** Places, cultural regions and peoples, with their names in several languages. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tinfusin.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
