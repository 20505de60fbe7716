/** Where trails are made, and where curators look at them. */
@NullMarked
package org.tinfusin.trail.ui;

import org.jspecify.annotations.NullMarked;
