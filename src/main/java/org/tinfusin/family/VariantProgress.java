package org.tinfusin.family;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far the looking for variants is.
 *
 * @param waiting narratives still to be looked at
 * @param givenUp narratives that failed again and again
 */
public record VariantProgress(long waiting, @JsonProperty("given_up") long givenUp) {}
