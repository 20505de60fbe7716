/**
 * What every page has: the frame, the reader's language and writing direction, error pages,
 * headers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tinfusin.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
