package dev.plumbline.generator.sheet.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a sheet says about a level.
 *
 * @param family absent where the sheet's name says it, or nothing does
 * @param track the name of its track; absent where nothing says it
 * @param code such as IC3; empty where there is none
 * @param title empty where there is none
 * @param grade absent where nothing says it
 * @param facts what else stands in the head, by the heading of its row
 * @param twin which it is of those that have the same name in one row, from 0
 */
public record SheetLevel(
    @Nullable String family,
    @Nullable String track,
    String code,
    String title,
    @Nullable Integer grade,
    Map<String, String> facts,
    int twin) {
  private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]{1,4}[ .-]?(\\d{1,2})");

  static final SheetLevel NONE = new SheetLevel(null, null, "", "", null, Map.of(), 0);

  public SheetLevel {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** The title, or the code where there is no title. */
  public String name() {
    return title.isEmpty() ? code : title;
  }

  /** The number in the code: 3 in IC3; 0 where it has none, or letters behind it. */
  public int codeNumber() {
    Matcher number = NUMBERED.matcher(code);
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  /** The letters in the code before its number: IC in IC3; empty where it has none. */
  public String codeLetters() {
    return LevelWords.letters(code);
  }

  /** Whether those on the level manage people, by its code or its title. */
  public Leading leading() {
    return LevelWords.leading(code, title);
  }

  /** The level with a title by its grade, where it has no other name. */
  SheetLevel named() {
    return name().isEmpty() && grade != null ? withTitle("Level " + grade) : this;
  }

  SheetLevel withTwin(int other) {
    return new SheetLevel(family, track, code, title, grade, facts, other);
  }

  /** Whether another level is called the same, and so cannot be told from it. */
  boolean isCalledLike(SheetLevel other) {
    return code.equalsIgnoreCase(other.code)
        && title.equalsIgnoreCase(other.title)
        && Objects.equals(family, other.family)
        && Objects.equals(track, other.track);
  }

  SheetLevel withFamily(@Nullable String other) {
    return new SheetLevel(other, track, code, title, grade, facts, twin);
  }

  SheetLevel withTrack(@Nullable String other) {
    return new SheetLevel(family, other, code, title, grade, facts, twin);
  }

  SheetLevel withCode(String other) {
    return new SheetLevel(family, track, other, title, grade, facts, twin);
  }

  /** The head with another title. */
  public SheetLevel withTitle(String other) {
    return new SheetLevel(family, track, code, other, grade, facts, twin);
  }

  /** The head with another grade. */
  public SheetLevel withGrade(@Nullable Integer other) {
    return new SheetLevel(family, track, code, title, other, facts, twin);
  }

  /** The head with one more fact; a second one of a name is added to the first. */
  public SheetLevel withFact(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.merge(name, value, (first, second) -> first + "; " + second);
    return new SheetLevel(family, track, code, title, grade, more, twin);
  }
}
