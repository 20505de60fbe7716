/** Pages of accounts, and the set-up of security for all pages. */
@NullMarked
package org.tinfusin.account.ui;

import org.jspecify.annotations.NullMarked;
