/** The private PostGIS of the atlas, the folder it lives in, and the choice of another database. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tinfusin.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
