/** Reads the files of the collection one by one and names every row that is not as it should be. */
@NullMarked
package org.tinfusin.collection;

import org.jspecify.annotations.NullMarked;
