package dev.plumbline.generator.owners;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a file that may have a block.
 *
 * @param mark the byte order mark, or nothing
 * @param lines with their line ends; a character is a byte, so that those which are no text stay as
 *     they are too
 */
record OwnersText(String mark, List<String> lines) {
  private static final String BYTE_ORDER_MARK = raw("\uFEFF");
  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

  OwnersText {
    lines = List.copyOf(lines);
  }

  static OwnersText of(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    return new OwnersText(
        mark,
        LINE.matcher(text.substring(mark.length())).results().map(found -> found.group()).toList());
  }

  byte[] bytes() {
    return (mark + String.join("", lines)).getBytes(ISO_8859_1);
  }

  private static String raw(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** A line without its end and the blanks before it. */
  String line(int index) {
    return new String(lines.get(index).getBytes(ISO_8859_1), UTF_8).stripTrailing();
  }

  /** Lines from an index on to before another. */
  List<String> lines(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::line).toList();
  }

  /** What stands between marks; nothing where there are none. */
  Optional<MarkedSpan> span(OwnersMarks marks) {
    List<Integer> begins = where(index -> marks.begun(line(index)).isPresent());
    List<Integer> ends = where(index -> marks.isEnd(line(index)));
    if (begins.isEmpty() && ends.isEmpty()) {
      return Optional.empty();
    }
    if (begins.size() > 1 || ends.isEmpty()) {
      return ends.isEmpty()
          ? broken(begins.get(0), "begins here, and ends nowhere")
          : broken(begins.get(1), "begins here once more");
    }
    if (ends.size() > 1 || begins.isEmpty()) {
      return begins.isEmpty()
          ? broken(ends.get(0), "ends here, and begins nowhere")
          : broken(ends.get(1), "ends here once more");
    }
    int begin = begins.get(0);
    int end = ends.get(0);
    return end < begin
        ? broken(end, "ends here, before it begins")
        : marks.begun(line(begin)).map(host -> new MarkedSpan.Block(host, begin, end));
  }

  private List<Integer> where(IntPredicate test) {
    return IntStream.range(0, lines.size()).filter(test).boxed().toList();
  }

  private static Optional<MarkedSpan> broken(int index, String what) {
    return Optional.of(new MarkedSpan.Broken(index, "What plumbline:owners wrote " + what + "."));
  }

  /** This text with a block at its end, after an empty line. */
  OwnersText and(List<String> block) {
    String end = lines.isEmpty() ? "\n" : lineEnd(0, "\n");
    List<String> all = new ArrayList<>(lines);
    int last = all.size() - 1;
    if (last >= 0 && lineEnd(last, "").isEmpty()) {
      all.set(last, all.get(last) + end);
    }
    if (last >= 0 && !line(last).isEmpty()) {
      all.add(end);
    }
    block.forEach(line -> all.add(raw(line) + end));
    return new OwnersText(mark, all);
  }

  /** This text with another block in the place of one; the same if they are the same. */
  OwnersText with(MarkedSpan.Block old, List<String> block) {
    if (lines(old.begin(), old.end() + 1).equals(block)) {
      return this;
    }
    List<String> all = new ArrayList<>(lines.subList(0, old.begin()));
    String end = lineEnd(old.begin(), "\n");
    block.subList(0, block.size() - 1).forEach(line -> all.add(raw(line) + end));
    all.add(raw(block.get(block.size() - 1)) + lineEnd(old.end(), ""));
    all.addAll(lines.subList(old.end() + 1, lines.size()));
    return new OwnersText(mark, all);
  }

  private String lineEnd(int index, String none) {
    String line = lines.get(index);
    return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : none;
  }
}
