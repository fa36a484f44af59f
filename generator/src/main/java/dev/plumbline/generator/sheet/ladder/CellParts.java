package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a cell's text. In a list, each item is a criterion; elsewhere, each sentence is one.
 * A line in bold is a heading, and one that ends in a colon introduces what follows.
 */
final class CellParts {
  private static final int CRITERION_WORDS = 2;

  /** Languages that put no space between words have as many letters in two of them. */
  private static final int CRITERION_LETTERS = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");
  private static final Pattern IDEOGRAPHS =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");

  private static final Pattern COLON = Pattern.compile("\\s*:$");

  private static final Pattern NOTHING =
      Pattern.compile("(?i)n/?a|n\\.a\\.|tbd|tba|tbc|todo|to do|none|x|[^\\p{L}\\p{N}]*");

  private final List<Part> parts = new ArrayList<>();
  private final boolean bold;
  private final boolean listed;
  private @Nullable BulletLine outer;
  private boolean open;

  private CellParts(MarkedText text) {
    // Where everything is bold, nothing stands out.
    this.bold = !text.isAllBold();
    this.listed = text.lines().stream().anyMatch(line -> BulletLine.of(line).isPresent());
  }

  /** The parts of a text; none where it says nothing, as "n/a" and "TBD" do. */
  static List<Part> of(MarkedText text) {
    if (NOTHING.matcher(text.plain().strip()).matches()) {
      return List.of();
    }
    CellParts cell = new CellParts(text);
    for (MarkedText line : joined(text.lines())) {
      cell.add(line);
    }
    return cell.parts;
  }

  /** The only criterion of a text that has no list. */
  static List<Part> alone(MarkedText text) {
    CellParts cell = new CellParts(text);
    return cell.listed || NOTHING.matcher(text.plain().strip()).matches()
        ? of(text)
        : List.of(Part.Criterion.of(text.strip()));
  }

  /** Lines, of which those that a break cut in the middle of a sentence are one again. */
  private static List<MarkedText> joined(List<MarkedText> lines) {
    List<MarkedText> joined = new ArrayList<>();
    for (MarkedText line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(joined.get(last), line)) {
        joined.set(last, joined.get(last).followedBy(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(MarkedText before, MarkedText line) {
    String text = line.plain().strip();
    String end = before.plain().strip();
    return !text.isEmpty()
        && !end.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && ".:;!?".indexOf(end.charAt(end.length() - 1)) < 0
        && BulletLine.of(line).isEmpty();
  }

  private void add(MarkedText line) {
    MarkedText text = line.strip();
    if (text.isBlank()) {
      open = false;
      return;
    }
    BulletLine bullet = BulletLine.of(line).orElse(null);
    if (bullet != null) {
      item(bullet);
    } else if (bold && text.isAllBold()) {
      open = false;
      parts.add(new Part.Topic(MarkedText.of(COLON.matcher(text.plain()).replaceFirst(""))));
    } else if (text.plain().endsWith(":") || (listed && !open)) {
      parts.add(new Part.Prose(text));
    } else if (listed) {
      last(text);
    } else {
      sentences(text);
    }
  }

  private void item(BulletLine bullet) {
    BulletLine first = outer;
    boolean within = open && first != null && bullet.isWithin(first);
    if (within && parts.get(parts.size() - 1) instanceof Part.Criterion criterion) {
      List<MarkedText> examples = new ArrayList<>(criterion.examples());
      examples.add(bullet.text());
      parts.set(parts.size() - 1, criterion.withExamples(examples));
    } else {
      outer = bullet;
      parts.add(Part.Criterion.of(bullet.text()));
    }
    open = true;
  }

  /** Adds a line to the item before it. */
  private void last(MarkedText text) {
    if (!(parts.get(parts.size() - 1) instanceof Part.Criterion criterion)) {
      parts.add(new Part.Prose(text));
    } else if (criterion.examples().isEmpty()) {
      parts.set(parts.size() - 1, criterion.withText(criterion.text().followedBy(text)));
    } else {
      List<MarkedText> examples = new ArrayList<>(criterion.examples());
      examples.set(examples.size() - 1, examples.get(examples.size() - 1).followedBy(text));
      parts.set(parts.size() - 1, criterion.withExamples(examples));
    }
  }

  private void sentences(MarkedText text) {
    for (MarkedText sentence : Sentences.of(text)) {
      parts.add(
          isCriterion(sentence.plain()) ? Part.Criterion.of(sentence) : new Part.Prose(sentence));
    }
  }

  private static boolean isCriterion(String sentence) {
    long words = WORD.matcher(sentence).results().count();
    long signs = IDEOGRAPHS.matcher(sentence).results().count();
    return words >= CRITERION_WORDS || signs >= CRITERION_LETTERS;
  }
}
