/** People with an account: their names, roles and passwords, how they sign in, who is asking. */
@NullMarked
@ApplicationModule(allowedDependencies = "shell")
package org.tinfusin.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
