package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.OwnCode;
import dev.plumbline.generator.finding.RuleCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The texts of a rule in the reference of findings; a test holds the two together.
 *
 * @param finds the subject of its findings
 * @param matters the reason why that matters
 * @param remedy the remedy, as Markdown
 */
record RuleText(String finds, String matters, String remedy) {
  private static final Properties ALL = read();

  static RuleText of(RuleCode code) {
    return code instanceof OwnCode own
        ? new RuleText(own.finds(), own.finds(), own.remedy())
        : written(code);
  }

  private static RuleText written(RuleCode code) {
    return new RuleText(
        property(code, "finds"), property(code, "matters"), property(code, "remedy"));
  }

  /** Markdown of the reference without its marks. */
  static String plain(String markdown) {
    return markdown.replace("`", "");
  }

  private static String property(RuleCode code, String name) {
    String key = code.id() + "." + name;
    return Objects.requireNonNull(ALL.getProperty(key), key);
  }

  private static Properties read() {
    try (InputStream file =
            Objects.requireNonNull(RuleText.class.getResourceAsStream("rules.properties"));
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      Properties all = new Properties();
      all.load(reader);
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
