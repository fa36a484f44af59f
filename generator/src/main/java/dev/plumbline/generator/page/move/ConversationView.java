package dev.plumbline.generator.page.move;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet for a conversation, one or two pages of paper long.
 *
 * @param size {@code normal} or {@code small}: the size of the type
 * @param start what begins or grows; empty without another level
 * @param stop what ends or shrinks
 * @param entry the way to get there; absent where the framework does not say
 * @param first dimensions on the first page of paper
 * @param second dimensions on the second one
 * @param onePage whether there is no second one
 * @param left a sentence that names what there is no room for; absent where all is there
 */
public record ConversationView(
    PageShell shell,
    Opening opening,
    String size,
    List<ChangePhrase> start,
    List<ChangePhrase> stop,
    @Nullable String entry,
    List<Row> first,
    List<Row> second,
    boolean onePage,
    @Nullable String left)
    implements View {
  public ConversationView {
    start = List.copyOf(start);
    stop = List.copyOf(stop);
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /**
   * The head of the sheet.
   *
   * @param to the level that the conversation leads to; absent where it is about one level
   * @param title "From senior inspector to crew manager"
   * @param asked the heading of what is asked, by name
   * @param notice that nothing is above the level, that nothing is new, or that something is not
   *     written; absent where nothing of that is so
   * @param page the page that has everything, and its address as a reader types it
   */
  public record Opening(
      LevelHead from,
      @Nullable LevelHead to,
      String title,
      String asked,
      @Nullable String notice,
      Link page) {}

  /**
   * A dimension.
   *
   * @param stage absent without one
   * @param texts the sentences of its expectations
   */
  public record Row(String name, @Nullable String stage, List<String> texts) {
    public Row {
      texts = List.copyOf(texts);
    }

    /** The dimension with no more than its first texts. */
    Row first(int number) {
      return new Row(name, stage, texts.subList(0, Math.min(number, texts.size())));
    }
  }
}
