package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import java.util.stream.IntStream;

/** Whether the texts of a framework are in another language than English, by their letters. */
final class OtherLanguage {
  /** German has more than one such letter in a hundred; English has next to none. */
  private static final int ONE_IN = 100;

  /** Fewer are a borrowed word. */
  private static final int LEAST = 3;

  private static final int ASCII_END = 0x80;

  private OtherLanguage() {}

  /** Whether letters that English does not have are too many for names and borrowed words. */
  static boolean isUsed(SheetLadder ladder) {
    long others = letters(ladder).filter(letter -> letter >= ASCII_END).count();
    return others >= LEAST && others * ONE_IN > letters(ladder).count();
  }

  private static IntStream letters(SheetLadder ladder) {
    return ladder.families().stream()
        .flatMap(family -> family.levels().stream())
        .flatMap(level -> level.expectations().stream())
        .flatMap(expectation -> expectation.parts().stream())
        .filter(Part.Criterion.class::isInstance)
        .map(part -> ((Part.Criterion) part).text().plain())
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter);
  }
}
