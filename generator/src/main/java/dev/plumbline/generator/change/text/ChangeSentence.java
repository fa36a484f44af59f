package dev.plumbline.generator.change.text;

import dev.plumbline.generator.compare.WordRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence about a change, in parts: Plumbline's own words and words of the content, which each
 * format marks and escapes in its own way.
 */
public record ChangeSentence(List<Span> spans) {
  private static final int LONG_TEXT = 60;
  private static final int LONG_RUN = 14;
  private static final int KEPT = 5;

  public ChangeSentence {
    spans = List.copyOf(spans);
  }

  /** Words of one style. */
  public record Span(Style style, String text) {}

  /** The styles of words, by their author and by whether they were added or removed. */
  public enum Style {
    /** Plumbline's own words. */
    OURS,
    /** Words of the content. */
    THEIRS,
    /** Removed words of the content. */
    REMOVED,
    /** Added words of the content. */
    ADDED
  }

  /** The sentence without any marks. */
  @Override
  public String toString() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** A sentence that is being put together. */
  static final class Draft {
    private final List<Span> spans = new ArrayList<>();

    Draft ours(String text) {
      spans.add(new Span(Style.OURS, text));
      return this;
    }

    /** Appends a name or a value as it is. */
    Draft theirs(String text) {
      spans.add(new Span(Style.THEIRS, text));
      return this;
    }

    /** Appends a text in quotation marks; of a very long text, the beginning. */
    Draft quoted(String text) {
      return quoted(text, LONG_TEXT);
    }

    Draft quoted(String text, int words) {
      return ours("“").theirs(beginning(text, words)).ours("”");
    }

    /** Appends two texts word by word; long shared runs are cut in the middle. */
    Draft words(List<WordRun> runs) {
      ours("“");
      for (int i = 0; i < runs.size(); i++) {
        WordRun run = runs.get(i);
        if (i > 0) {
          ours(" ");
        }
        switch (run.kind()) {
          case SAME -> theirs(shared(run.text(), i > 0, i < runs.size() - 1));
          case REMOVED -> spans.add(new Span(Style.REMOVED, run.text()));
          case ADDED -> spans.add(new Span(Style.ADDED, run.text()));
        }
      }
      return ours("”");
    }

    ChangeSentence done() {
      return new ChangeSentence(spans);
    }

    private static String beginning(String text, int limit) {
      List<String> words = List.of(text.split(" "));
      return words.size() <= limit ? text : String.join(" ", words.subList(0, limit)) + " …";
    }

    /** The shared words to show. Words next to a change are kept, because they show where it is. */
    private static String shared(String text, boolean changedBefore, boolean changedAfter) {
      List<String> words = List.of(text.split(" "));
      int size = words.size();
      if (size <= LONG_RUN) {
        return text;
      }
      String start = changedBefore ? String.join(" ", words.subList(0, KEPT)) + " " : "";
      String end = changedAfter ? " " + String.join(" ", words.subList(size - KEPT, size)) : "";
      return start + "…" + end;
    }
  }
}
