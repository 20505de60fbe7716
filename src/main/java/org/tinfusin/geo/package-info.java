/**
 * Boxes, tiles, distances and spatial questions: the geography every module shares. WGS 84, x =
 * longitude.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tinfusin.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
