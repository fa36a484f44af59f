package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A map from the plain text of a fragment to its file. It also tells where parts of that text begin
 * (paragraphs, items and cells, between which plain text has only a space), and which parts are
 * code or block quotes.
 */
public final class SourceMap {
  /** The source map of no text. */
  public static final SourceMap NONE =
      new SourceMap(MarkdownText.Origin.fixed(Place.startOf("-")), new int[0]);

  private static final int OPENS = 1;
  private static final int QUOTED = 2;

  /** The numbers of a run: its start in the plain text, its line and column, and its flags. */
  private static final int SIZE = 4;

  private final MarkdownText.Origin origin;
  private final int[] runs;

  private SourceMap(MarkdownText.Origin origin, int[] runs) {
    this.origin = origin;
    this.runs = runs;
  }

  /** The place in the file of the character at an offset of the plain text. */
  public Place place(int offset) {
    int run = runAt(offset);
    if (run < 0) {
      return origin.at(1, 1);
    }
    return origin.at(runs[run + 1], runs[run + 2] + Math.max(0, offset - runs[run]));
  }

  /** Whether the character at an offset belongs to code or to a block quote. */
  public boolean isQuoted(int offset) {
    int run = runAt(offset);
    return run >= 0 && (runs[run + 3] & QUOTED) != 0;
  }

  /** The end of the part that contains the character at an offset. */
  public int endOfPart(int offset, int length) {
    for (int run = Math.max(0, runAt(offset)) + SIZE; run < runs.length; run += SIZE) {
      if ((runs[run + 3] & OPENS) != 0) {
        return runs[run];
      }
    }
    return length;
  }

  MarkdownText.Origin origin() {
    return origin;
  }

  /** Whether both have the same parts at the same lines and columns. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceMap sourceMap && Arrays.equals(runs, sourceMap.runs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(runs);
  }

  private int runAt(int offset) {
    int low = 0;
    int high = runs.length / SIZE;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs[middle * SIZE] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean before = low == 0 && runs.length > 0;
    return before ? 0 : (low - 1) * SIZE;
  }

  /** A builder of a source map, as its text grows. */
  static final class Builder {
    private int[] runs = new int[SIZE];
    private int length;

    /** Appends a run: the text from an offset on, which is at a line and column, both from 1. */
    void run(int start, int line, int column, boolean opens, boolean quoted) {
      if (length == runs.length) {
        runs = Arrays.copyOf(runs, 2 * length);
      }
      runs[length++] = start;
      runs[length++] = line;
      runs[length++] = column;
      runs[length++] = (opens ? OPENS : 0) | (quoted ? QUOTED : 0);
    }

    /** Appends another source map, whose text begins at an offset as a part of its own. */
    void add(SourceMap other, int offset) {
      for (int i = 0; i < other.runs.length; i += SIZE) {
        int flags = other.runs[i + 3];
        boolean opens = i == 0 || (flags & OPENS) != 0;
        boolean quoted = (flags & QUOTED) != 0;
        run(other.runs[i] + offset, other.runs[i + 1], other.runs[i + 2], opens, quoted);
      }
    }

    /** Removes the runs from an offset on. */
    void cutTo(int end) {
      while (length > 0 && runs[length - SIZE] >= end) {
        length -= SIZE;
      }
    }

    SourceMap sourceMap(MarkdownText.Origin origin) {
      return new SourceMap(origin, Arrays.copyOf(runs, length));
    }
  }
}
