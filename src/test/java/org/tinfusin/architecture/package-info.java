/** The rules of the house: who may know whom, and how things are built. */
@NullMarked
package org.tinfusin.architecture;

import org.jspecify.annotations.NullMarked;
