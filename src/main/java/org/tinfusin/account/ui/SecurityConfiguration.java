package org.tinfusin.account.ui;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.tinfusin.account.SignIns;

/**
 * Who may ask for what. Every address may be asked for by everybody; each page says by an
 * annotation who may see it, and each service of administrators checks that once more. A session
 * begins with a page of the application or a sign-in, never with a door.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class SecurityConfiguration {
  /** Doors that are asked with a POST because the question is long; they change nothing. */
  private static final String[] LONG_QUESTIONS = {"/similar.json"};

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, NavigationAccessControl pages, SignIns signIns, SignInFailed failed) {
    pages.setLoginView(SignInView.class);
    http.formLogin(
        form ->
            form.loginPage("/login")
                .loginProcessingUrl("/login")
                .usernameParameter("name")
                .passwordParameter("password")
                .successHandler(new VaadinSavedRequestAwareAuthenticationSuccessHandler())
                .failureHandler(failed));
    http.csrf(forms -> forms.ignoringRequestMatchers(LONG_QUESTIONS));
    http.headers(headers -> headers.defaultsDisabled().httpStrictTransportSecurity(_ -> {}));
    http.addFilterAfter(new SessionRenewal(signIns), SecurityContextHolderFilter.class);
    http.addFilterAfter(new PrivateAnswers(), SessionRenewal.class);
    return http.with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll))
        .build();
  }
}
