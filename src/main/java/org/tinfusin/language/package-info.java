/**
 * Languages, scripts, writing direction, texts in several languages and script-blind search keys.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tinfusin.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
