package dev.plumbline.generator.preview;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.preview.http.EntityTag;
import dev.plumbline.generator.preview.watch.FolderState;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that pages load: styles and scripts of the theme, and assets. Pages do not change with
 * them, and are to be loaded again all the same. A browser keeps a file of the theme for as long as
 * pages name this version of it: to ask for each whether it is still the same takes longer than all
 * else.
 */
final class LoadedFiles {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(<(?:link rel=\"stylesheet\" href|script defer src)=\"[^\"?]*assets/plumbline/([^\"?]+))\"");

  private final Theme theme;
  private final Path assets;
  private FolderState seenAssets = FolderState.GONE;
  private FolderState seenTheme = FolderState.GONE;
  private int round;
  private Set<String> names = Set.of();
  private String version = "";

  LoadedFiles(GenerateRequest site) {
    this.theme = site.theme();
    this.assets = site.content().resolve("assets");
    read();
  }

  /** Looks whether some have changed. */
  synchronized void look() {
    FolderState now = FolderState.of(assets);
    if (!now.equals(seenAssets)) {
      seenAssets = now;
      round++;
    }
    Path own = theme.over();
    FolderState ofTheme = own == null ? FolderState.GONE : FolderState.of(own);
    if (!ofTheme.equals(seenTheme)) {
      seenTheme = ofTheme;
      read();
    }
  }

  private void read() {
    try {
      List<byte[]> all = new ArrayList<>();
      for (String name : theme.staticFiles()) {
        all.add(name.getBytes(StandardCharsets.UTF_8));
        all.add(theme.bytes(name));
      }
      names = Set.copyOf(theme.staticFiles());
      version = EntityTag.of(all.toArray(byte[][]::new));
    } catch (IOException gone) {
      // The site says so, which needs the same files.
      version = "";
    }
  }

  /** The version of the files of the theme; empty where they cannot be read. */
  synchronized String version() {
    return version;
  }

  /** What changes whenever any of all these files does. */
  synchronized String state() {
    return version + " " + round;
  }

  /** The head of a page, with the version of each style and script of the theme. */
  synchronized byte[] pinned(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return ADDRESS
        .matcher(text)
        .replaceAll(found -> names.contains(found.group(2)) ? "$1?v=" + version + "\"" : "$1\"")
        .getBytes(StandardCharsets.UTF_8);
  }
}
