package dev.plumbline.browser;

import dev.plumbline.templates.BuiltSite;
import dev.plumbline.templates.HostileContent;
import dev.plumbline.templates.TaggedFramework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sites that the browser opens. Each is built once, at its first use. */
enum TestSite {
  SAMPLE {
    @Override
    Path content() {
      return Path.of("../framework-content/content");
    }
  },
  SMALL {
    @Override
    Path content() throws IOException {
      return TaggedFramework.in(emptyFolder(FOLDER.resolveSibling("small-content")));
    }

    @Override
    String versions() {
      return "v*";
    }
  },
  LARGE {
    @Override
    Path content() throws IOException {
      Path content = emptyFolder(FOLDER.resolveSibling("large-content"));
      LargeFramework.write(content);
      return content;
    }
  },
  MANY {
    @Override
    Path content() throws IOException {
      Path content = emptyFolder(FOLDER.resolveSibling("many-content"));
      ManyFamilies.write(content);
      return content;
    }
  },
  HOSTILE {
    @Override
    Path content() throws IOException {
      Path content = emptyFolder(FOLDER.resolveSibling("hostile-content"));
      HostileContent.write(content);
      return content;
    }
  };

  /**
   * Holds all of them, each in a folder of its name. Processes that test side by side have each
   * their own.
   */
  static final Path FOLDER =
      Path.of(System.getProperty("plumbline.browser", "target/browser"), "sites").toAbsolutePath();

  private static final Map<TestSite, BuiltSite> BUILT = new EnumMap<>(TestSite.class);

  abstract Path content() throws IOException;

  /** The pattern of the tags that are versions; empty for none. */
  String versions() {
    return "";
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  synchronized BuiltSite built() throws IOException {
    BuiltSite site = BUILT.get(this);
    if (site == null) {
      site = BuiltSite.telling(versions(), content(), emptyFolder(FOLDER.resolve(folder())));
      BUILT.put(this, site);
    }
    return site;
  }

  private static Path emptyFolder(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : innermostFirst) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
