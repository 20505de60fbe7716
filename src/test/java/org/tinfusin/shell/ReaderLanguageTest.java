package org.tinfusin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReaderLanguageTest {

  @ParameterizedTest
  @CsvSource({"fr-CA, fr", "ar-DZ, ar", "'kab, fr;q=0.8, en;q=0.5', fr", "'sw, de', en", "'', en"})
  void isTheFirstOfOursThatTheBrowserAsksFor(String wish, String given) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", wish);

    assertThat(ReaderLanguage.of(request)).isEqualTo(Locale.of(given));
  }

  @ParameterizedTest
  @CsvSource({"hl, fr, fr", "query, q=a&hl=fr, fr", "query, ?hl=fr-CA, fr", "hl, sw, ar"})
  void isTheOneThatTheAddressNamesBeforeTheRememberedOne(
      String parameter, String value, String given) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setCookies(new Cookie(ReaderLanguage.COOKIE, "ar"));
    request.setParameter(parameter, value);

    assertThat(ReaderLanguage.of(request)).isEqualTo(Locale.of(given));
  }

  @ParameterizedTest
  @CsvSource({"ar, ar", "en, en", "sw, fr", "'', fr", "<script>, fr"})
  void isTheRememberedOneWhenItIsOneOfOurs(String remembered, String given) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", "fr");
    request.setCookies(new Cookie(ReaderLanguage.COOKIE, remembered));

    assertThat(ReaderLanguage.of(request)).isEqualTo(Locale.of(given));
  }
}
