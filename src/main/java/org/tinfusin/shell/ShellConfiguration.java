package org.tinfusin.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Declares the interface languages to Vaadin and gives files that seldom change their entity tags.
 */
@Configuration
class ShellConfiguration {
  @Bean
  I18NProvider interfaceLanguages() {
    return new DefaultI18NProvider(ReaderLanguage.ALL);
  }

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
    ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
    tags.setWriteWeakETag(true); // an answer with a strong one would not be compressed
    FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(tags);
    filter.addUrlPatterns("/bibliography.json", "/basemap/*");
    return filter;
  }
}
