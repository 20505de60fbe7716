/** The application shell of the atlas. */
@NullMarked
package org.tinfusin;

import org.jspecify.annotations.NullMarked;
