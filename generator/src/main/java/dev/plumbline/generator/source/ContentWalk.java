package dev.plumbline.generator.source;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what stands in a content folder. Links are followed as far as they stay inside. */
final class ContentWalk {
  private static final String ASSETS = "assets/";

  private final Path root;
  private final List<Text> texts = new ArrayList<>();
  private final List<String> assets = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** A file to read, with its size as found. */
  record Text(Path file, String path, long size) {}

  private ContentWalk(Path root) {
    this.root = root;
  }

  static ContentWalk of(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such content folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    ContentWalk walk = new ContentWalk(folder.toRealPath());
    walk.folder(walk.root, "", false);
    walk.sort();
    return walk;
  }

  List<Text> texts() {
    return texts;
  }

  List<String> assets() {
    return assets;
  }

  List<String> others() {
    return others;
  }

  List<String> hidden() {
    return hidden;
  }

  List<String> unread() {
    return unread;
  }

  List<Finding> findings() {
    return findings;
  }

  /** File systems list in any order they like. */
  private void sort() {
    texts.sort(Comparator.comparing(Text::path, CodePointOrder.BY_CODE_POINT));
    List.of(assets, others, hidden, unread)
        .forEach(list -> list.sort(CodePointOrder.BY_CODE_POINT));
  }

  private void folder(Path folder, String prefix, boolean behindLink) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        entry(entry, prefix + entry.getFileName(), behindLink);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private void entry(Path entry, String path, boolean behindLink) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith(".")) {
      hidden.add(path);
    } else if (!isUsable(name)) {
      others.add(path);
    } else {
      BasicFileAttributes found =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isSymbolicLink()) {
        link(entry, path, behindLink);
      } else {
        fileOrFolder(entry, path, found, behindLink);
      }
    }
  }

  private void fileOrFolder(Path entry, String path, BasicFileAttributes found, boolean behindLink)
      throws IOException {
    if (found.isDirectory()) {
      folder(entry, path + "/", behindLink);
    } else if (!found.isRegularFile()) {
      others.add(path); // a pipe, say: opening it might never return
    } else if (path.startsWith(ASSETS)) {
      assets.add(path);
    } else if (path.endsWith(".md") || path.endsWith(".yaml")) {
      texts.add(new Text(entry, path, found.size()));
    } else {
      others.add(path);
    }
  }

  private void link(Path link, String path, boolean behindLink) throws IOException {
    if (!Files.exists(link)) {
      refuse(path, "The link leads to nothing: its target does not exist.");
      return;
    }
    Path target = link.toRealPath();
    if (!target.startsWith(root)) {
      refuse(path, "The link leads out of the content folder.");
    } else if (Files.isDirectory(target) && link.startsWith(target)) {
      refuse(path, "The link leads back to a folder that it stands in.");
    } else if (Files.isDirectory(target) && behindLink) {
      // Links that lead to each other would be followed for ever.
      refuse(path, "The link leads to a folder, and stands in a folder that is itself linked.");
    } else {
      BasicFileAttributes found = Files.readAttributes(target, BasicFileAttributes.class);
      fileOrFolder(link, path, found, true);
    }
  }

  private void refuse(String path, String message) {
    unread.add(path);
    String hint = "Replace the link with the file or folder itself.";
    findings.add(Finding.of(Code.LINK_OUT_OF_CONTENT, Place.startOf(path), message, hint));
  }

  /** Names that cannot stand in an address or a message, or that this system cannot spell. */
  private static boolean isUsable(String name) {
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (c == '\\' || c == '\uFFFD' || lone || Character.isISOControl(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
