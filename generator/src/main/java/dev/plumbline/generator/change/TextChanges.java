package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.markdown.Html;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The changes of explaining texts and of names. */
final class TextChanges {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private TextChanges() {}

  /** Reports the change of an explaining text. */
  static void compare(ChangeTarget target, Prose before, Prose after, Consumer<Change> changes) {
    if (before.equals(after)) {
      return;
    }
    compare(target, before.plain(), after.plain(), sameMarkup(before, after), changes);
  }

  static void compare(
      ChangeTarget target, Article before, Article after, Consumer<Change> changes) {
    if (before.equals(after)) {
      return;
    }
    compare(target, before.plain(), after.plain(), markup(before).equals(markup(after)), changes);
    ReaderChanges.compare(ReaderChanges.of(before), ReaderChanges.of(after), changes);
  }

  static void compare(
      ChangeTarget target,
      @Nullable String before,
      @Nullable String after,
      Consumer<Change> changes) {
    compare(target, before == null ? "" : before, after == null ? "" : after, true, changes);
  }

  private static void compare(
      ChangeTarget target,
      String before,
      String after,
      boolean sameMarkup,
      Consumer<Change> changes) {
    if (before.equals(after)) {
      if (!sameMarkup) {
        changes.accept(Change.of(target, ChangeType.CHANGED, Impact.REWORDS, before, after));
      }
    } else if (before.isEmpty()) {
      changes.accept(Change.added(target, Impact.CLARIFIES, after));
    } else if (after.isEmpty()) {
      changes.accept(Change.removed(target, Impact.CLARIFIES, before));
    } else {
      changes.accept(Change.reworded(target, before, after));
    }
  }

  /** Reports the new name of something whose identity stayed the same. */
  static void rename(Kind kind, String id, String before, String after, Consumer<Change> changes) {
    if (!before.equals(after)) {
      ChangeTarget target = new ChangeTarget(kind, id, after);
      changes.accept(Change.of(target, ChangeType.RENAMED, Impact.REWORDS, before, after));
    }
  }

  /** Whether two texts of the same words have the same links and emphasis too. */
  static boolean sameMarkup(Prose before, Prose after) {
    boolean same = before.segments().equals(after.segments());
    return (same && before.slots().equals(after.slots())) || markup(before).equals(markup(after));
  }

  private static String markup(Prose prose) {
    // Line breaks of the source do not matter.
    return WHITE_SPACE.matcher(prose.html(TextChanges::written)).replaceAll(" ");
  }

  private static List<String> markup(Article article) {
    List<String> markup = new ArrayList<>();
    for (Article.Part part : article.parts()) {
      Article.Heading heading = part.heading();
      markup.add(heading == null ? "" : heading.level() + markup(heading.text()));
      markup.add(markup(part.prose()));
    }
    return markup;
  }

  /** A slot without its place. A glossary term counts as plain text. */
  private static String written(Slot slot) {
    if (slot instanceof Slot.LinkStart link) {
      return "<a " + link.target() + ' ' + link.title() + '>';
    } else if (slot instanceof Slot.Image image) {
      return "<img " + image.target() + ' ' + image.alt() + ' ' + image.title() + '>';
    } else if (slot instanceof Slot.Term term) {
      return Html.escape(term.text());
    }
    return slot instanceof Slot.Word word ? word.key() : "</a>";
  }
}
