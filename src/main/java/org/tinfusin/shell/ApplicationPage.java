package org.tinfusin.shell;

/**
 * A view that only the application draws, for somebody who works here: it has no words before
 * scripts run, and search engines leave it alone.
 */
public interface ApplicationPage {}
