package dev.plumbline.generator.owners;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/** The lines below a block, which decide about the files that their patterns fit. */
final class LaterLines {
  private static final Pattern SECTION = Pattern.compile("\\^?\\[.*");
  private static final Pattern BLANKS = Pattern.compile("(?<!\\\\)\\s+");

  /** From where on a pattern need not be the same as a path. */
  private static final Pattern OPEN = Pattern.compile("[*?\\[\\\\].*");

  private final OwnersText text;
  private final MarkedSpan.Block block;

  LaterLines(OwnersText text, MarkedSpan.Block block) {
    this.text = text;
    this.block = block;
  }

  /** A line that is not the content's. */
  private record Line(int index, FastIgnoreRule rule, boolean direct, Set<String> owners) {
    static Line of(int index, String line) {
      List<String> words = Arrays.asList(BLANKS.split(line.stripLeading()));
      String pattern = words.get(0);
      Set<String> owners =
          words.stream()
              .skip(1)
              .takeWhile(word -> !word.startsWith("#"))
              .collect(Collectors.toSet());
      return new Line(index, new FastIgnoreRule(pattern), pattern.endsWith("/*"), owners);
    }

    /** Unlike where files are ignored, the star of {@code docs/*} fits no folder. */
    boolean fits(String path) {
      return rule.isMatch(path, false, direct);
    }
  }

  /**
   * What each line says that is not what the content says, by the index of the line.
   *
   * @param prefix the content folder, from the root of the repository
   * @param content the files of the content
   */
  Map<Integer, String> against(OwnedPaths wanted, String prefix, List<String> content) {
    List<Line> lines = lines(prefix);
    Map<Integer, String> said = new TreeMap<>();
    for (String path : lines.isEmpty() ? List.<String>of() : content) {
      Set<String> owners = wanted.ownersOf(path);
      lines.stream()
          .filter(line -> line.fits(prefix + path))
          .reduce((one, later) -> later)
          .filter(line -> !owners.isEmpty() && !line.owners().equals(owners))
          .ifPresent(line -> said.putIfAbsent(line.index(), sentence(path, owners)));
    }
    return said;
  }

  private static String sentence(String path, Set<String> owners) {
    return String.format(
        Locale.ROOT,
        "This line takes \"%s\" from %s: the last line that fits a file decides.",
        path,
        String.join(" ", owners));
  }

  /** Up to the next section, if there is one: on GitLab it decides for itself. */
  private List<Line> lines(String prefix) {
    return IntStream.range(block.end() + 1, text.lines().size())
        .takeWhile(index -> !SECTION.matcher(text.line(index)).matches())
        .filter(index -> OwnersDifference.counts(text.line(index)))
        .filter(index -> isNear(text.line(index), prefix))
        .mapToObj(index -> Line.of(index, text.line(index)))
        .toList();
  }

  /** Whether a line could fit the content folder: most lines of large repositories cannot. */
  private static boolean isNear(String line, String prefix) {
    String pattern = BLANKS.split(line.stripLeading(), 2)[0];
    if (!pattern.startsWith("/")) {
      return true;
    }
    String same = OPEN.matcher(pattern.substring(1)).replaceFirst("");
    return prefix.startsWith(same) || same.startsWith(prefix);
  }
}
