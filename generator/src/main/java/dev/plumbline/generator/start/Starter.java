package dev.plumbline.generator.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The small sample, from which a new framework is made. */
public final class Starter {
  private static final String FRAMEWORK = "framework.yaml";
  private static final Pattern LEVEL = Pattern.compile("(?:.*/)?((?:ic|m)\\d)\\.md");
  private static final Pattern TITLE = Pattern.compile("(?m)^title: (.*)$");

  private final Map<String, String> files;

  private Starter(Map<String, String> files) {
    this.files = files;
  }

  /**
   * Reads the sample.
   *
   * @param folder its content folder
   */
  public static Starter in(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path).replace("\r\n", "\n"));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Starter(files);
  }

  /** The files of a framework with these levels and names: their paths in its content folder. */
  public Map<String, String> content(StarterLadder ladder, StarterNames names) {
    Map<String, String> content = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          Matcher level = LEVEL.matcher(path);
          String id = level.matches() ? level.group(1) : null;
          if (id == null || ladder.ids().contains(id)) {
            String titled = id == null ? text : titled(text, ladder.individual().indexOf(id));
            String counted = ladder.counted(ConditionalText.of(titled, ladder.ids()));
            content.put(ladder.counted(path), path.equals(FRAMEWORK) ? names.in(counted) : counted);
          }
        });
    return content;
  }

  /** The text of an individual level under the title of the sample's level at that place. */
  private String titled(String text, int place) {
    return place < 0 ? text : text.replace(title(text), titles().get(place));
  }

  private List<String> titles() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().matches(".*/ic\\d\\.md"))
        .map(file -> title(file.getValue()))
        .toList();
  }

  private static String title(String text) {
    Matcher title = TITLE.matcher(text);
    if (!title.find()) {
      throw new IllegalArgumentException("a level without a title: " + text);
    }
    return title.group(1);
  }
}
