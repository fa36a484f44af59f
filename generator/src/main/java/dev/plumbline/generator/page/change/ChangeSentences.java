package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeTarget;
import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.Impact;
import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.page.expectation.MarkedWords;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A maker of sentences about changes, in the framework's language. A sentence of the bundle has
 * {@code {0}} for the target of the change, {@code {1}} for its text before, {@code {2}} after,
 * {@code {3}} for its name, and {@code {4}} for both texts word by word.
 */
final class ChangeSentences {
  private static final String CHANGES = "changes.";

  /**
   * The greatest length of a quoted text; a longer one is cut, because it can be read at its place.
   */
  private static final int QUOTED = 60;

  /** The greatest length of an unchanged run of words; a longer one is cut in its middle. */
  private static final int RUN = 14;

  private static final int KEPT = 5;
  private static final String CUT = "…";

  private final Words words;

  ChangeSentences(Words words) {
    this.words = words;
  }

  List<ChangesView.Line> lines(List<Change> changes) {
    return changes.stream().map(this::line).toList();
  }

  ChangesView.Line line(Change change) {
    String sentence = words.get(key(change));
    List<MarkedWords> parts = new ArrayList<>();
    int done = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', done)) {
      add(parts, plain(sentence.substring(done, open)));
      fill(parts, sentence.charAt(open + 1), change);
      done = open + 3;
    }
    add(parts, plain(sentence.substring(done)));
    return new ChangesView.Line(parts);
  }

  private String key(Change change) {
    String type = change.type().word();
    String own = CHANGES + change.target().kind().id() + "." + type;
    boolean came = change.type() == ChangeType.ADDED || change.type() == ChangeType.REMOVED;
    if (change.target().kind() == Kind.CRITERION && came && change.impact() == Impact.CLARIFIES) {
      return own + ".welcome";
    }
    if (change.isOnlyMarkup()) {
      return "changes.markup";
    }
    return words.texts().containsKey(own) ? own : CHANGES + type;
  }

  private void fill(List<MarkedWords> parts, char place, Change change) {
    switch (place) {
      case '0' -> add(parts, plain(subject(change)));
      case '1' -> add(parts, plain(value(change, change.before())));
      case '2' -> add(parts, plain(value(change, change.after())));
      case '3' -> add(parts, plain(beginning(change.target().name())));
      default -> runs(parts, change.words());
    }
  }

  private String subject(Change change) {
    ChangeTarget target = change.target();
    String noun = words.get("changes.thing." + target.kind().id());
    String name = target.name();
    boolean told = name.equals(change.before()) || name.equals(change.after());
    if (name.isEmpty() || told || target.kind().standsAlone()) {
      return noun;
    }
    return words.get(
        target.kind().isNamed() ? "changes.named" : "changes.of", noun, beginning(name));
  }

  /** The value for readers: some values are words of the content format. */
  private String value(Change change, @Nullable String value) {
    if (value == null) {
      return words.get("changes.none");
    }
    String key =
        "changes.value."
            + change.target().kind().id()
            + "."
            + value.toLowerCase(Locale.ROOT).replace(' ', '-');
    return words.texts().containsKey(key) ? words.get(key) : beginning(value);
  }

  private static String beginning(String text) {
    List<String> all = List.of(text.split(" "));
    return all.size() <= QUOTED ? text : String.join(" ", all.subList(0, QUOTED)) + " " + CUT;
  }

  private static void runs(List<MarkedWords> parts, List<WordRun> runs) {
    for (int i = 0; i < runs.size(); i++) {
      WordRun run = runs.get(i);
      boolean same = run.kind() == WordRun.Kind.SAME;
      String text = same ? shared(run.text(), i > 0, i < runs.size() - 1) : run.text();
      add(parts, plain(i > 0 ? " " : ""));
      add(parts, MarkedWords.of(run.kind(), text));
    }
  }

  /** The shared words to show. Words next to a change show where it is. */
  private static String shared(String text, boolean changedBefore, boolean changedAfter) {
    List<String> all = List.of(text.split(" "));
    int size = all.size();
    if (size <= RUN) {
      return text;
    }
    String start = changedBefore ? String.join(" ", all.subList(0, KEPT)) + " " : "";
    String end = changedAfter ? " " + String.join(" ", all.subList(size - KEPT, size)) : "";
    return start + CUT + end;
  }

  private static MarkedWords plain(String text) {
    return new MarkedWords(null, text);
  }

  private static void add(List<MarkedWords> parts, MarkedWords part) {
    if (!part.text().isEmpty()) {
      parts.add(part);
    }
  }
}
