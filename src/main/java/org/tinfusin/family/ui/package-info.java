/** Pages on which curators link narratives and look after families, and readers propose links. */
@NullMarked
package org.tinfusin.family.ui;

import org.jspecify.annotations.NullMarked;
