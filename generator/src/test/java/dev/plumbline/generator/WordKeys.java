package dev.plumbline.generator;

import dev.plumbline.generator.site.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Interface words that say their key and arguments, {@code [grade.title 5]}, so that a test does
 * not change with the wording.
 */
public final class WordKeys {
  private static final Path ENGLISH =
      Path.of("../site-templates/src/main/resources/dev/plumbline/templates/words/en.properties");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private WordKeys() {}

  /** A word for every key of the English ones. */
  public static Words words() throws IOException {
    Properties english = new Properties();
    try (Reader reader = Files.newBufferedReader(ENGLISH)) {
      english.load(reader);
    }
    return new Words(
        english.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, key -> keyed(key, english.getProperty(key)))));
  }

  private static String keyed(String key, String text) {
    String arguments =
        ARGUMENT
            .matcher(text)
            .results()
            .map(match -> " " + match.group())
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    return "[" + key + arguments + "]";
  }
}
