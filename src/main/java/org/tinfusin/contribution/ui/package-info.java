/** The pages on which people contribute and curators review. */
@NullMarked
package org.tinfusin.contribution.ui;

import org.jspecify.annotations.NullMarked;
