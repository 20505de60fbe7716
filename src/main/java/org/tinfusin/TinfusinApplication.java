package org.tinfusin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The atlas: its modules, its shell page and its start. */
@SpringBootApplication
@Modulithic(
    systemName = "Tinfusin",
    sharedModules = {"geo", "language"})
@StyleSheet("fonts/fonts.css")
@StyleSheet("atlas.css")
@StyleSheet("story.css")
@StyleSheet("reading.css")
@StyleSheet("collection.css")
public class TinfusinApplication implements AppShellConfigurator {
  public static void main(String[] args) {
    SpringApplication.run(TinfusinApplication.class, args);
  }
}
