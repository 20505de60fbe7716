/** What happens to input that means harm, at every address and form. */
@NullMarked
package org.tinfusin.hostile;

import org.jspecify.annotations.NullMarked;
