/** The views of explore. */
@NullMarked
package org.tinfusin.explore.ui;

import org.jspecify.annotations.NullMarked;
