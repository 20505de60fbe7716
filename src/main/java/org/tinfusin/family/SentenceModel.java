package org.tinfusin.family;

import java.util.List;

/** Turns texts into vectors that lie near each other where the texts say much the same. */
interface SentenceModel {
  /** The language it reads, as a tag of BCP 47; it is asked about no other. */
  String language();

  /** A vector of length 1 for each text, in their order. */
  List<float[]> vectors(List<String> texts);
}
