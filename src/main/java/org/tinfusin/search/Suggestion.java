package org.tinfusin.search;

/**
 * Something a reader may have meant.
 *
 * @param kind place, people, story, type, language or trail
 * @param label its name in the reader's language
 * @param value what the filter wants for it; the slug of a trail
 */
public record Suggestion(String kind, String label, String value) {}
