package dev.plumbline.generator.render;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Templates, styles and interface words, on the class path.
 *
 * @param loader finds the files
 * @param folder where they are, with {@code /} between its parts and at its end
 */
public record Theme(ClassLoader loader, String folder) {
  private static final String FALLBACK = "en";

  /** The theme in the folder that {@code plumbline-site-templates} brings. */
  public static Theme onClassPath(ClassLoader loader) {
    return new Theme(loader, "dev/plumbline/templates/");
  }

  /**
   * The bytes of one of its files.
   *
   * @throws FileNotFoundException if there is no such file
   */
  public byte[] bytes(String name) throws IOException {
    try (InputStream stream = loader.getResourceAsStream(folder + name)) {
      if (stream == null) {
        throw new FileNotFoundException("the theme has no file \"" + name + "\"");
      }
      return stream.readAllBytes();
    }
  }

  /** The files that the site gets as they are: styles, scripts. */
  public List<String> staticFiles() throws IOException {
    return text("static-files.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * The interface words of a language. What its bundle lacks, and every word of a language without
   * a bundle, is English.
   *
   * @param locale BCP 47; only its language counts
   */
  public Map<String, String> words(String locale) throws IOException {
    Map<String, String> words = new TreeMap<>(bundle(FALLBACK));
    String language = locale.split("-", 2)[0];
    if (!language.equals(FALLBACK) && has("words/" + language + ".properties")) {
      words.putAll(bundle(language));
    }
    return words;
  }

  String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private boolean has(String name) {
    return loader.getResource(folder + name) != null;
  }

  private Map<String, String> bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (StringReader reader = new StringReader(text("words/" + language + ".properties"))) {
      properties.load(reader);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, word) -> words.put(key.toString(), word.toString()));
    return words;
  }
}
