package dev.plumbline.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds small sites in a folder, and looks at what stands there. */
final class Sites {
  private final Path base;

  Sites(Path base) {
    this.base = base;
  }

  Path site() {
    return base.resolve("target/site");
  }

  Path file(String path) {
    return site().resolve(path);
  }

  ProtectedFolders folders() {
    return new ProtectedFolders(base.resolve("content"), base, null);
  }

  /** Puts {@code path=text} pairs and commits. */
  OutputSummary build(String... files) throws IOException {
    return build(new FileMoves(), files);
  }

  OutputSummary build(FileMoves moves, String... files) throws IOException {
    try (SiteFolder output = SiteFolder.open(site(), folders(), moves, new SiteLock())) {
      put(output, files);
      return output.commit();
    }
  }

  static void put(SiteOutput output, String... files) {
    for (String file : files) {
      int at = file.indexOf('=');
      output.put(file.substring(0, at), file.substring(at + 1).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Every file's text and every folder of the site, without what is ours alone. */
  Map<String, String> tree() throws IOException {
    Map<String, String> tree = wholeTree();
    tree.keySet().removeIf(path -> path.startsWith(".plumbline"));
    return tree;
  }

  Map<String, String> wholeTree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    if (Files.exists(site())) {
      try (Stream<Path> paths = Files.walk(site())) {
        for (Path path : paths.skip(1).toList()) {
          boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
          String name = site().relativize(path).toString().replace('\\', '/');
          tree.put(name, folder ? "/" : Files.readString(path));
        }
      }
    }
    return tree;
  }
}
