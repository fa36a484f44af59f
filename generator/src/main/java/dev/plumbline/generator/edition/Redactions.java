package dev.plumbline.generator.edition;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import java.util.HashSet;
import java.util.Set;

/** The content left out of an edition. Not thread-safe. */
final class Redactions {
  private final Set<String> files = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final Set<LevelRef> levels = new HashSet<>();
  private final Set<String> fragments = new HashSet<>();

  void file(String path) {
    files.add(path);
  }

  void family(String id) {
    families.add(id);
  }

  /** Records a level, and its file unless it is the family's. */
  void level(Level level) {
    levels.add(level.ref());
    String path = level.place().path();
    if (!path.endsWith("/family.yaml")) {
      files.add(path);
    }
  }

  /** Records the fragment by which links reach a redacted heading or criterion. */
  void fragment(String fragment) {
    if (!fragment.isEmpty()) {
      fragments.add(fragment);
    }
  }

  void addAll(Redactions others) {
    files.addAll(others.files);
    families.addAll(others.families);
    levels.addAll(others.levels);
    fragments.addAll(others.fragments);
  }

  boolean isEmpty() {
    return files.isEmpty() && families.isEmpty() && levels.isEmpty() && fragments.isEmpty();
  }

  boolean hasFile(String path) {
    return files.contains(path) || (path.startsWith("families/") && hasFamily(folder(path)));
  }

  boolean hasFamily(String id) {
    return families.contains(id);
  }

  boolean hasLevel(LevelRef level) {
    return levels.contains(level) || families.contains(level.family());
  }

  /** Whether a fragment belongs to redacted content, with or without a number after it. */
  boolean hasFragment(String fragment) {
    if (fragments.contains(fragment)) {
      return true;
    }
    int hyphen = fragment.lastIndexOf('-');
    boolean numbered =
        hyphen > 0
            && hyphen + 1 < fragment.length()
            && fragment.chars().skip(hyphen + 1L).allMatch(c -> c >= '0' && c <= '9');
    return numbered && fragments.contains(fragment.substring(0, hyphen));
  }

  private static String folder(String path) {
    String below = path.substring("families/".length());
    int slash = below.indexOf('/');
    return slash < 0 ? below : below.substring(0, slash);
  }
}
