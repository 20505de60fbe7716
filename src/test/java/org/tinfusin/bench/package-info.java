/** Measures the atlas with many narratives that are made up: {@code ./tinfusin bench}. */
@NullMarked
package org.tinfusin.bench;

import org.jspecify.annotations.NullMarked;
