package dev.plumbline.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of the files that Plumbline wrote. While a commit is under way, a file has more than one
 * fingerprint, because it may be the old or the new one.
 */
record Manifest(NavigableMap<String, Set<Fingerprint>> files) {
  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final String HEAD = "plumbline-manifest 1";
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::crc).thenComparing(Fingerprint::length);

  Manifest {
    files = Collections.unmodifiableNavigableMap(files);
  }

  static Manifest of(Map<String, Fingerprint> made) {
    TreeMap<String, Set<Fingerprint>> files = new TreeMap<>();
    made.forEach((path, fingerprint) -> files.put(path, Set.of(fingerprint)));
    return new Manifest(files);
  }

  /** The union of this manifest and another. */
  Manifest with(Manifest other) {
    TreeMap<String, Set<Fingerprint>> both = new TreeMap<>(files);
    other.files.forEach((path, prints) -> both.merge(path, prints, Manifest::union));
    return new Manifest(both);
  }

  boolean lists(String path) {
    return files.containsKey(path);
  }

  /** Whether we wrote a file of that fingerprint to that path. */
  boolean lists(String path, Fingerprint fingerprint) {
    return files.getOrDefault(path, Set.of()).contains(fingerprint);
  }

  /** Whether we wrote a file of that length to that path. */
  boolean listsLength(String path, long length) {
    return files.getOrDefault(path, Set.of()).stream().anyMatch(print -> print.length() == length);
  }

  byte[] bytes() {
    StringBuilder lines = new StringBuilder(HEAD).append('\n');
    files.forEach(
        (path, prints) -> {
          for (Fingerprint print : prints) {
            lines.append(Integer.toHexString(print.crc())).append(' ');
            lines.append(print.length()).append(' ').append(path).append('\n');
          }
        });
    return lines.toString().getBytes(UTF_8);
  }

  /**
   * Reads a list that {@link #bytes} made; anything else is an {@link IllegalArgumentException}.
   */
  static Manifest parse(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (!text.startsWith(HEAD + "\n") || !text.endsWith("\n")) {
      throw new IllegalArgumentException("not a manifest of this version");
    }
    TreeMap<String, Set<Fingerprint>> files = new TreeMap<>();
    text.lines().skip(1).forEach(line -> addLine(files, line));
    return new Manifest(files);
  }

  private static void addLine(Map<String, Set<Fingerprint>> files, String line) {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0) {
      throw new IllegalArgumentException("not a line of a manifest: " + line);
    }
    int crc = Integer.parseUnsignedInt(line.substring(0, first), 16);
    long length = Long.parseLong(line.substring(first + 1, second));
    String path = line.substring(second + 1);
    // Listed files may be removed, so a path that leads out of the site must be refused.
    SitePaths.check(path);
    files.merge(path, Set.of(new Fingerprint(crc, length)), Manifest::union);
  }

  private static Set<Fingerprint> union(Set<Fingerprint> some, Set<Fingerprint> more) {
    TreeSet<Fingerprint> both = new TreeSet<>(ORDER);
    both.addAll(some);
    both.addAll(more);
    return both;
  }
}
