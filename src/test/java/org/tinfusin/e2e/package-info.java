/** What people do with the built atlas, in a real browser. */
@NullMarked
package org.tinfusin.e2e;

import org.jspecify.annotations.NullMarked;
