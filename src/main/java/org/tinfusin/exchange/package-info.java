/** Import and export of the collection; here: the founding collection that comes with the atlas. */
@NullMarked
@ApplicationModule(allowedDependencies = {"narrative", "gazetteer", "family", "trail"})
package org.tinfusin.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
