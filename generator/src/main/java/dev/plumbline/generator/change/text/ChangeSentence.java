package dev.plumbline.generator.change.text;

import dev.plumbline.generator.compare.WordRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence about a change, in parts: Plumbline's own words and those of the content, which each
 * format marks and escapes in its own way.
 */
public record ChangeSentence(List<Span> spans) {
  private static final int LONG_TEXT = 60;
  private static final int LONG_RUN = 14;
  private static final int KEPT = 5;

  public ChangeSentence {
    spans = List.copyOf(spans);
  }

  /** Words of one kind. */
  public record Span(Style style, String text) {}

  /** The author of words, and whether they were added or removed. */
  public enum Style {
    /** Plumbline's own. */
    OURS,
    /** Of the content. */
    THEIRS,
    /** Of the content, not there any more. */
    REMOVED,
    /** Of the content, and new. */
    ADDED
  }

  /** All of it without any marks. */
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

    /** A name or a value, as it is. */
    Draft theirs(String text) {
      spans.add(new Span(Style.THEIRS, text));
      return this;
    }

    /** A text, in quotation marks; of a very long one the beginning. */
    Draft quoted(String text) {
      return quoted(text, LONG_TEXT);
    }

    Draft quoted(String text, int words) {
      return ours("“").theirs(beginning(text, words)).ours("”");
    }

    /** Two texts, word by word; long runs of what they share are cut in their middle. */
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

    /** Words next to a change are kept, because they show where it stands. */
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
