package dev.plumbline.generator.source;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A walk through a content folder. Links are followed as long as they stay inside. */
final class SourceWalk {
  private final List<Found> texts = new ArrayList<>();
  private final List<Found> assets = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** A file to read, or to look at. */
  record Found(Entry entry, String path) {}

  private SourceWalk() {}

  static SourceWalk of(Entry folder) throws IOException {
    SourceWalk walk = new SourceWalk();
    walk.folder(folder, "", false);
    walk.sort();
    return walk;
  }

  List<Found> texts() {
    return texts;
  }

  List<Found> assets() {
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

  /** Sorts the files, which file systems list in any order. */
  private void sort() {
    List.of(texts, assets)
        .forEach(
            list -> list.sort(Comparator.comparing(Found::path, CodePointOrder.BY_CODE_POINT)));
    List.of(others, hidden, unread).forEach(list -> list.sort(CodePointOrder.BY_CODE_POINT));
  }

  private void folder(Entry folder, String prefix, boolean behindLink) throws IOException {
    for (Entry entry : folder.entries()) {
      entry(entry, prefix + entry.name(), behindLink);
    }
  }

  private void entry(Entry entry, String path, boolean behindLink) throws IOException {
    if (path.equals(SourceTree.OWN)) {
      return; // Plumbline's own folder, which needs no report
    }
    if (entry.name().startsWith(".")) {
      hidden.add(path);
    } else if (!isUsable(entry.name())) {
      others.add(path);
    } else if (entry.kind() == Entry.Kind.LINK) {
      link(entry, path, behindLink);
    } else {
      fileOrFolder(entry, path, behindLink);
    }
  }

  private void fileOrFolder(Entry entry, String path, boolean behindLink) throws IOException {
    if (entry.kind() == Entry.Kind.FOLDER) {
      folder(entry, path + "/", behindLink);
    } else if (entry.kind() != Entry.Kind.FILE) {
      others.add(path); // a pipe, say: opening it might never return
    } else if (path.startsWith(SourceTree.ASSETS)) {
      assets.add(new Found(entry, path));
    } else if (path.endsWith(".md") || path.endsWith(".yaml")) {
      texts.add(new Found(entry, path));
    } else {
      others.add(path);
    }
  }

  private void link(Entry link, String path, boolean behindLink) throws IOException {
    Target target = link.target();
    if (target instanceof Target.Refused refused) {
      refuse(path, refused.message());
      return;
    }
    Entry entry = ((Target.Inside) target).entry();
    if (behindLink && entry.kind() == Entry.Kind.FOLDER) {
      // Links that lead to each other would be followed for ever.
      refuse(path, "This is a shortcut to a folder, inside a folder that is itself a shortcut.");
    } else {
      fileOrFolder(entry, path, true);
    }
  }

  private void refuse(String path, String message) {
    unread.add(path);
    String hint = "replace the shortcut with the file or folder itself.";
    findings.add(Finding.of(Code.LINK_OUT_OF_CONTENT, Place.startOf(path), message, hint));
  }

  /**
   * Whether a name can be used in addresses and messages, and can be represented by this system.
   */
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
