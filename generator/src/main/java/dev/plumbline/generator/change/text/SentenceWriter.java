package dev.plumbline.generator.change.text;

import dev.plumbline.generator.change.Change;
import dev.plumbline.generator.change.ChangeTarget;
import dev.plumbline.generator.change.ChangeType;
import dev.plumbline.generator.change.Impact;
import dev.plumbline.generator.change.text.ChangeSentence.Draft;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The writer of English sentences about changes. */
public final class SentenceWriter {
  private static final int SHORT = 8;

  private SentenceWriter() {}

  /** The sentence, in lower case and without a full stop, for use in a list. */
  public static ChangeSentence of(Change change) {
    return switch (change.target().kind()) {
      case CRITERION -> criterion(change);
      case PEER -> gained(change);
      case MOVE -> move(change);
      case ENTRY -> entry(change);
      case DESTINATION -> destination(change);
      case STATUS -> status(change);
      case AUDIENCE -> audience(change);
      default -> other(change);
    };
  }

  private static ChangeSentence criterion(Change change) {
    Draft draft = new Draft();
    String text = change.target().name();
    boolean welcome = change.impact() == Impact.CLARIFIES;
    return switch (change.type()) {
      case ADDED ->
          draft
              .ours(welcome ? "new optional expectation: " : "new expectation: ")
              .quoted(text)
              .done();
      case REMOVED ->
          draft
              .ours(welcome ? "optional expectation removed: " : "no longer expected: ")
              .quoted(text)
              .done();
      case REQUIRED -> draft.ours("now required, was optional: ").quoted(text).done();
      case OPTIONAL -> draft.ours("now optional, was required: ").quoted(text).done();
      case MOVED ->
          draft
              .ours("moved here from ")
              .theirs(some(change.before()))
              .ours(": ")
              .quoted(text)
              .done();
      case REWORDED -> draft.ours("reworded: ").words(change.words()).done();
      default -> draft.ours("only links or emphasis changed: ").quoted(text).done();
    };
  }

  private static ChangeSentence gained(Change change) {
    String start = change.type() == ChangeType.ADDED ? "new peer: " : "no longer a peer: ";
    return new Draft().ours(start).theirs(change.target().name()).done();
  }

  private static ChangeSentence move(Change change) {
    Draft draft = new Draft();
    String name = change.target().name();
    return switch (change.type()) {
      case ADDED -> draft.ours("new move (" + change.after() + ") to ").theirs(name).done();
      case REMOVED -> draft.ours("move removed (" + change.before() + ") to ").theirs(name).done();
      default ->
          draft
              .ours("move to ")
              .theirs(name)
              .ours(": now " + change.after() + ", was " + change.before())
              .done();
    };
  }

  private static ChangeSentence entry(Change change) {
    return new Draft()
        .ours("how to move to ")
        .theirs(change.target().name())
        .ours(": now " + entry(change.after()) + ", was " + entry(change.before()))
        .done();
  }

  private static String entry(@Nullable String entry) {
    return entry == null ? "not stated" : "by " + entry;
  }

  private static ChangeSentence destination(Change change) {
    String type =
        change.type() == ChangeType.ADDED ? "now a career level" : "no longer a career level";
    return new Draft().ours(type).done();
  }

  private static ChangeSentence status(Change change) {
    return new Draft().ours("now " + change.after() + ", was " + change.before()).done();
  }

  private static ChangeSentence audience(Change change) {
    Draft draft = new Draft();
    if (change.after() == null) {
      draft.ours("now open to everyone, was kept for ").theirs(some(change.before()));
    } else {
      draft.ours("now kept for ").theirs(some(change.after()));
    }
    return change.target().name().isEmpty()
        ? draft.done()
        : draft.ours(": ").quoted(change.target().name()).done();
  }

  private static ChangeSentence other(Change change) {
    Draft draft = subject(change);
    String before = change.before();
    String after = change.after();
    return switch (change.type()) {
      case ADDED -> draft.ours(" added: ").quoted(some(after)).done();
      case REMOVED -> draft.ours(" removed: ").quoted(some(before)).done();
      case RENAMED ->
          draft
              .ours(" renamed: from ")
              .quoted(some(before))
              .ours(" to ")
              .quoted(some(after))
              .done();
      case REWORDED -> draft.ours(" reworded: ").words(change.words()).done();
      case REQUIRED -> draft.ours(" now required, was optional: ").quoted(some(after)).done();
      case OPTIONAL -> draft.ours(" now optional, was required: ").quoted(some(after)).done();
      default ->
          Objects.equals(before, after)
              ? draft.ours(": only links or emphasis changed").done()
              : draft
                  .ours(" " + change.type().word() + ": ")
                  .theirs(before == null ? "none" : before)
                  .ours(" → ")
                  .theirs(after == null ? "none" : after)
                  .done();
    };
  }

  /** Returns a text that this type of change always has. */
  private static String some(@Nullable String text) {
    return Objects.requireNonNull(text);
  }

  private static Draft subject(Change change) {
    ChangeTarget target = change.target();
    String name = target.name();
    Draft draft = new Draft().ours(target.kind().noun());
    boolean told = name.equals(change.before()) || name.equals(change.after());
    if (name.isEmpty() || told || target.kind().standsAlone()) {
      return draft;
    }
    return draft.ours(target.kind().isNamed() ? " " : " of ").quoted(name, SHORT);
  }
}
