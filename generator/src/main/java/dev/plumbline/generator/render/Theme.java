package dev.plumbline.generator.render;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A theme: templates, styles, scripts and interface words on the class path, with an organisation's
 * own files over them.
 *
 * @param loader finds the files of the class path
 * @param folder where they are, with {@code /} between its parts and at its end
 * @param over a folder of files that replace those of the same name or are added to them; absent
 *     where there is none
 */
public record Theme(ClassLoader loader, String folder, @Nullable Path over) {
  private static final String FALLBACK = "en";
  private static final String STATIC_FILES = "static-files.txt";

  /** The endings of files in which an asset may be named. */
  private static final Set<String> TEXTS = Set.of("ftlh", "ftl", "css", "js", "properties", "svg");

  /** The theme in the folder of {@code plumbline-site-templates}. */
  public static Theme onClassPath(ClassLoader loader) {
    return new Theme(loader, "dev/plumbline/templates/", null);
  }

  /** The file of the class path that every theme has. */
  public String list() {
    return folder + STATIC_FILES;
  }

  /** This theme with a folder laid over it. */
  public Theme under(Path own) {
    return new Theme(loader, folder, own);
  }

  /**
   * The bytes of one of its files.
   *
   * @throws FileNotFoundException if there is no such file
   */
  public byte[] bytes(String name) throws IOException {
    Path own = own(name);
    if (own != null) {
      return Files.readAllBytes(own);
    }
    try (InputStream stream = loader.getResourceAsStream(folder + name)) {
      if (stream == null) {
        throw new FileNotFoundException("the theme has no file \"" + name + "\"");
      }
      return stream.readAllBytes();
    }
  }

  private @Nullable Path own(String name) {
    if (over == null) {
      return null;
    }
    Path file = over.resolve(name).normalize();
    return file.startsWith(over.normalize()) && Files.isRegularFile(file) ? file : null;
  }

  /**
   * The files that the site gets as they are: styles, scripts, pictures; those of the class path
   * first. From the folder over the theme, these are all files but templates and words.
   */
  public List<String> staticFiles() throws IOException {
    Set<String> files = new LinkedHashSet<>();
    text(STATIC_FILES).lines().filter(line -> !line.isBlank()).forEach(files::add);
    if (over != null) {
      files.addAll(ownFiles(over));
    }
    return List.copyOf(files);
  }

  private static List<String> ownFiles(Path over) throws IOException {
    return files(over).stream()
        .filter(name -> !isTemplate(name) && !name.startsWith("words/"))
        .toList();
  }

  private static boolean isTemplate(String name) {
    return name.endsWith(".ftlh") || (name.startsWith("markdown/") && name.endsWith(".ftl"));
  }

  private static List<String> files(Path over) throws IOException {
    try (Stream<Path> all = Files.walk(over)) {
      return all.filter(Files::isRegularFile)
          .map(file -> over.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .sorted()
          .toList();
    }
  }

  /**
   * The assets that a file of the folder over the theme names, by their paths below {@code assets}:
   * a style may show one, a template may link to one.
   */
  public List<String> named(List<String> assets) throws IOException {
    if (over == null || assets.isEmpty()) {
      return List.of();
    }
    StringBuilder texts = new StringBuilder();
    for (String file : files(over)) {
      if (TEXTS.contains(file.substring(file.lastIndexOf('.') + 1))) {
        texts.append(text(file)).append('\n');
      }
    }
    return assets.stream()
        .filter(path -> texts.indexOf(path.substring(path.indexOf('/') + 1)) >= 0)
        .toList();
  }

  /**
   * The interface words of a language. Words that its bundle lacks, and all words of a language
   * without a bundle, are English.
   *
   * @param locale BCP 47; only its language counts
   */
  public Map<String, String> words(String locale) throws IOException {
    Map<String, String> words = new TreeMap<>(bundle(FALLBACK));
    String language = locale.split("-", 2)[0];
    if (!language.equals(FALLBACK)) {
      words.putAll(bundle(language));
    }
    return words;
  }

  String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The words of the class path, and over them those of the folder. */
  private Map<String, String> bundle(String language) throws IOException {
    String name = "words/" + language + ".properties";
    Map<String, String> words = new TreeMap<>();
    try (InputStream stream = loader.getResourceAsStream(folder + name)) {
      if (stream != null) {
        words.putAll(properties(stream.readAllBytes()));
      }
    }
    Path own = own(name);
    if (own != null) {
      words.putAll(properties(Files.readAllBytes(own)));
    }
    return words;
  }

  private static Map<String, String> properties(byte[] bytes) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, word) -> words.put(key.toString(), word.toString()));
    return words;
  }
}
