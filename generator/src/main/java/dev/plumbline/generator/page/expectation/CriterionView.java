package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.CriterionSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion. Pages print more of these than of anything else, so rare parts are separate and a
 * template need not look for them.
 *
 * @param change its {@code mark} against the level before, in lower case; absent on pages other
 *     than its level's
 * @param id the element's id; absent on pages other than its level's
 * @param ref {@code family/track/level#id}; absent on pages other than its level's
 * @param href its address on its level's page; absent on that page
 * @param source the place where it is written; absent on pages other than its level's, and where no
 *     link asks for it
 * @param more absent where there is nothing besides the text and its link
 */
public record CriterionView(
    @Nullable String change,
    @Nullable String id,
    @Nullable String ref,
    @Nullable String href,
    Markup text,
    @Nullable CriterionSource source,
    @Nullable More more) {

  /**
   * The parts of a criterion besides its text.
   *
   * @param notes in the margin
   * @param words the text of a changed criterion, with the changes marked
   * @param detail further paragraphs, or empty
   */
  public record More(
      List<Note> notes, List<MarkedWords> words, Markup detail, List<Markup> examples) {
    public More {
      notes = List.copyOf(notes);
      words = List.copyOf(words);
      examples = List.copyOf(examples);
    }

    boolean isEmpty() {
      return notes.isEmpty() && words.isEmpty() && detail.isEmpty() && examples.isEmpty();
    }
  }

  /**
   * A short remark.
   *
   * @param change whether it compares the criterion with the level before
   * @param href the level that it mentions; absent where it mentions none
   */
  public record Note(String text, boolean change, @Nullable String href) {}
}
