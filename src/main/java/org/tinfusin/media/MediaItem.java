package org.tinfusin.media;

import org.jspecify.annotations.Nullable;

/**
 * A file in the store.
 *
 * @param id SHA-256 of what it holds, in hexadecimal
 * @param type media type, found in the file itself
 * @param bytes its size
 * @param seconds how long it plays; null when the file does not say
 * @param name as whoever gave it called it; for showing only, never a path
 */
public record MediaItem(
    String id, String type, long bytes, @Nullable Double seconds, String name) {}
