package dev.plumbline.generator.page.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.site.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a sheet for a conversation has room for. */
final class SheetFitTest {
  private static final SheetHead HEAD =
      new SheetHead("From a to b", List.of(), List.of(), List.of(), null);

  @Test
  void aShortTextIsPrintedWholeInNormalTypeOnBothPages() throws IOException {
    List<ConversationView.Row> rows = rows(6, 3, 80);
    SheetFit fit = SheetFit.of(rows, HEAD);

    assertThat(fit.type()).isEqualTo(SheetType.NORMAL);
    assertThat(fit.first()).isNotEmpty();
    assertThat(fit.second()).isNotEmpty();
    assertThat(all(fit)).isEqualTo(rows);
    assertThat(left(rows, fit)).isNull();
  }

  @Test
  void aFewLinesAreOnOnePage() {
    SheetFit fit = SheetFit.of(rows(2, 1, 60), HEAD);

    assertThat(fit.isOnePage()).isTrue();
    assertThat(fit.first()).hasSize(2);
    assertThat(SheetFit.of(List.of(), HEAD).isOnePage()).isTrue();
    assertThat(SheetFit.of(rows(9, 3, 60), HEAD).isOnePage()).isFalse();
  }

  /** The second page has more than dimensions, so the first one has more of these. */
  @Test
  void bothPagesAreAboutAsFull() {
    SheetFit fit = SheetFit.of(rows(4, 6, 60), HEAD);

    assertThat(fit.first()).hasSize(2);
    assertThat(fit.second()).hasSize(2);
  }

  @Test
  void aLongerOneGetsSmallerTypeBeforeAnythingIsLeftOut() throws IOException {
    List<ConversationView.Row> rows = rows(9, 7, 64);
    SheetFit fit = SheetFit.of(rows, HEAD);

    assertThat(fit.type()).isEqualTo(SheetType.SMALL);
    assertThat(all(fit)).isEqualTo(rows);
  }

  @Test
  void ofTooManyTextsEachDimensionKeepsSomeAndTheOthersAreCounted() {
    List<ConversationView.Row> rows = rows(9, 12, 120);
    SheetFit fit = SheetFit.of(rows, HEAD);

    assertThat(all(fit)).hasSameSizeAs(rows);
    assertThat(all(fit)).allMatch(row -> !row.texts().isEmpty() && row.texts().size() < 12);
  }

  @Test
  void ofTooManyDimensionsTheLastAreLeftOutByName() throws IOException {
    List<ConversationView.Row> rows = rows(60, 1, 120);
    SheetFit fit = SheetFit.of(rows, HEAD);

    assertThat(all(fit).size()).isBetween(20, 40);
    assertThat(left(rows, fit))
        .contains("[conversation.left.some dimension " + all(fit).size() + " 1 1]")
        .contains("[conversation.left.more ");
  }

  @Test
  void aTextLongerThanThePaperIsLeftOutWithItsDimension() throws IOException {
    List<ConversationView.Row> rows = rows(1, 1, 9000);
    SheetFit fit = SheetFit.of(rows, HEAD);

    assertThat(all(fit)).isEmpty();
    assertThat(left(rows, fit)).contains("[conversation.left.some dimension 0 1 1]");
  }

  @Test
  void aWideCharacterTakesTheRoomOfTwoOthers() {
    for (String wide : List.of("\u65e5", "\ud83d\ude80")) {
      assertThat(SheetType.NORMAL.lines(wide.repeat(31))).isEqualTo(1);
      assertThat(SheetType.NORMAL.lines(wide.repeat(32))).isEqualTo(2);
    }
    assertThat(SheetType.NORMAL.lines("a".repeat(62))).isEqualTo(1);
  }

  private static List<ConversationView.Row> all(SheetFit fit) {
    return Stream.concat(fit.first().stream(), fit.second().stream()).toList();
  }

  private static @Nullable String left(List<ConversationView.Row> rows, SheetFit fit)
      throws IOException {
    Words words = new DraftSite("name: Lanternworks\n").page().words();
    return new LeftOut(words, rows, fit).sentence();
  }

  private static List<ConversationView.Row> rows(int number, int texts, int length) {
    List<ConversationView.Row> rows = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<String> same = Collections.nCopies(texts, "x".repeat(length));
      rows.add(new ConversationView.Row("dimension " + i, null, same));
    }
    return rows;
  }
}
