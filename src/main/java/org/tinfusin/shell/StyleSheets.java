package org.tinfusin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The style sheets of every page, as the application names them. */
@Component
public class StyleSheets {
  private static final String FOLDER = "META-INF/resources/";
  private static final String FONTS = "fonts/";

  private final List<String> addresses;
  private final List<String> light;

  StyleSheets(AppShellConfigurator application) {
    List<String> files =
        Stream.of(ClassUtils.getUserClass(application).getAnnotationsByType(StyleSheet.class))
            .map(StyleSheet::value)
            .toList();
    addresses = files.stream().map(StyleSheets::kept).toList();
    light =
        Stream.concat(
                files.stream().filter(f -> !f.startsWith(FONTS)), Stream.of("light-pages.css"))
            .map(StyleSheets::kept)
            .toList();
  }

  /** Addresses relative to the root of the atlas, in order. */
  public List<String> addresses() {
    return addresses;
  }

  /** The address of a sheet that some pages alone need. */
  public String address(String file) {
    return kept(file);
  }

  /** The same without fonts, for the light pages, and what these need beside. */
  public List<String> light() {
    return light;
  }

  /**
   * The address that Vaadin's pages name too: with the file's hash, so that it is kept for long.
   */
  private static String kept(String file) {
    try (InputStream content = new ClassPathResource(FOLDER + file).getInputStream()) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return file + "?v-c=" + HexFormat.of().formatHex(hash).substring(0, 8);
    } catch (IOException missing) {
      throw new UncheckedIOException("the style sheet " + file + " is missing", missing);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
