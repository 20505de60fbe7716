package org.tinfusin.family;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The model of a folder with {@code model.onnx} and {@code tokenizer.json}. */
final class OnnxSentences implements SentenceModel {
  /** The collection is compared anew after each change; most of its texts stay the same. */
  private static final int REMEMBERED = 20_000;

  private final OnnxEmbeddingModel model;
  private final String language;
  private final Cache<String, float[]> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private OnnxSentences(OnnxEmbeddingModel model, String language) {
    this.model = model;
    this.language = language;
  }

  /**
   * @throws IllegalStateException saying what is missing, when the folder has no model, or nothing
   *     on the class path can read one
   */
  static OnnxSentences ofFolder(Path folder, String language) {
    try {
      return new OnnxSentences(
          new OnnxEmbeddingModel(
              file(folder, "model.onnx"), file(folder, "tokenizer.json"), PoolingMode.MEAN),
          language);
    } catch (LinkageError missing) {
      throw new IllegalStateException(
          "tinfusin.sentence-model is set, but the libraries that read a model are not on the"
              + " class path; docs/operations.md says how to bring them",
          missing);
    }
  }

  private static Path file(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.isReadable(file)) {
      throw new IllegalStateException("tinfusin.sentence-model: " + file + " cannot be read");
    }
    return file;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public List<float[]> vectors(List<String> texts) {
    return texts.stream().map(text -> known.get(text, this::vector)).toList();
  }

  private float[] vector(String text) {
    return Vectors.unit(model.embed(text).content().vector());
  }
}
