package org.tinfusin.family;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The model that an administrator has given, if any. */
@Configuration(proxyBeanMethods = false)
class SentenceModels {
  @Bean
  @ConditionalOnProperty("tinfusin.sentence-model")
  SentenceModel sentenceModel(
      @Value("${tinfusin.sentence-model}") Path folder,
      @Value("${tinfusin.sentence-language:en}") String language) {
    return OnnxSentences.ofFolder(folder, language);
  }
}
