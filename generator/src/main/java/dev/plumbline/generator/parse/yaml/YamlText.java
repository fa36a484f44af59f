package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** A YAML text in a file, with the place of each of its characters. */
public final class YamlText {
  private final String path;
  private final String text;
  private final int firstLine;
  private final int[] lineStarts;
  private final boolean paired;

  /**
   * @param firstLine the line of the file that the text begins with
   */
  public YamlText(String path, String text, int firstLine) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
    this.lineStarts = lineStarts(text);
    this.paired = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  String text() {
    return text;
  }

  /** This piece of the file with other characters. */
  YamlText with(String other) {
    return new YamlText(path, other, firstLine);
  }

  int lines() {
    return lineStarts.length;
  }

  /** The characters of a line, from 0, without its end. */
  String line(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    return text.substring(lineStarts[line], Math.max(lineStarts[line], end));
  }

  int lineStart(int line) {
    return lineStarts[line];
  }

  /** The line, from 0, that a character stands on. */
  int lineOf(int offset) {
    int low = 0;
    int high = lineStarts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Place placeOf(int offset) {
    int clamped = Math.max(0, Math.min(offset, text.length()));
    int line = lineOf(clamped);
    return new Place(path, firstLine + line, clamped - lineStarts[line] + 1);
  }

  /** The offset in UTF-16 units of a line and a column in code points, both from 0. */
  int offset(int line, int column) {
    int known = Math.max(0, Math.min(line, lineStarts.length - 1));
    int start = lineStarts[known];
    int end = known + 1 < lineStarts.length ? lineStarts[known + 1] : text.length();
    if (!paired) {
      return Math.min(start + Math.max(0, column), end);
    }
    int points = Math.min(Math.max(0, column), text.codePointCount(start, end));
    return text.offsetByCodePoints(start, points);
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
