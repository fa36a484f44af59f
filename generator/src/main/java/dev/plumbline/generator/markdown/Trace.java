package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the plain text of a fragment back to its file, and tells the parts of that text apart:
 * paragraphs, items and cells, which plain text only puts a space between, and what is quoted,
 * which is code and block quotes.
 */
public final class Trace {
  /** Leads from no text to nowhere. */
  public static final Trace NONE =
      new Trace(MarkdownText.Origin.fixed(Place.startOf("-")), new int[0]);

  private static final int OPENS = 1;
  private static final int QUOTED = 2;

  /** The numbers of a run: its start in the plain text, its line and column, and its marks. */
  private static final int SIZE = 4;

  private final MarkdownText.Origin origin;
  private final int[] runs;

  private Trace(MarkdownText.Origin origin, int[] runs) {
    this.origin = origin;
    this.runs = runs;
  }

  /** The file's place of the character at an offset of the plain text. */
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

  /** Where the part ends that the character at an offset belongs to. */
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

  /** Whether both divide their texts alike, and at the same lines and columns. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trace trace && Arrays.equals(runs, trace.runs);
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

  /** A trace as its text grows. */
  static final class Builder {
    private int[] runs = new int[SIZE];
    private int length;

    /** The text from an offset on stands at a line and column of the Markdown, both from 1. */
    void run(int start, int line, int column, boolean opens, boolean quoted) {
      if (length == runs.length) {
        runs = Arrays.copyOf(runs, 2 * length);
      }
      runs[length++] = start;
      runs[length++] = line;
      runs[length++] = column;
      runs[length++] = (opens ? OPENS : 0) | (quoted ? QUOTED : 0);
    }

    /** What another trace leads to stands from an offset on, as a part of its own. */
    void add(Trace other, int offset) {
      for (int i = 0; i < other.runs.length; i += SIZE) {
        int marks = other.runs[i + 3];
        boolean opens = i == 0 || (marks & OPENS) != 0;
        boolean quoted = (marks & QUOTED) != 0;
        run(other.runs[i] + offset, other.runs[i + 1], other.runs[i + 2], opens, quoted);
      }
    }

    /** Forgets what stands from an offset on. */
    void cutTo(int end) {
      while (length > 0 && runs[length - SIZE] >= end) {
        length -= SIZE;
      }
    }

    Trace trace(MarkdownText.Origin origin) {
      return new Trace(origin, Arrays.copyOf(runs, length));
    }
  }
}
