package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of parity, by which it is measured whether both tracks are treated alike.
 *
 * @param audience the only audience that may read the results; absent for everyone
 * @param thin percent, 1 to 100: a level with a smaller share than this of its peer's expectations
 *     and of its peer's words is thin
 * @param alike percent, 1 to 100: a level that carries over at least this share of its expectations
 *     from the level before is the same rung
 * @param leap the factor by which a step that is too large exceeds its neighbours; 2 or more
 * @param equalScales scales on which peers must stand on one step
 * @param lexicon phrases that mean leading people, besides those of the language
 */
public record ParitySettings(
    @Nullable String audience,
    int thin,
    int alike,
    int leap,
    List<Ref> equalScales,
    Lexicon lexicon,
    Place place) {
  // The three limits were chosen by the figures of public ladders, in findings.md of the reference.
  private static final int DEFAULT_THIN = 50;
  private static final int DEFAULT_ALIKE = 66;
  private static final int DEFAULT_LEAP = 2;

  /** The settings of a framework that gives none. */
  public static final ParitySettings DEFAULT =
      new ParitySettings(
          null,
          DEFAULT_THIN,
          DEFAULT_ALIKE,
          DEFAULT_LEAP,
          List.of(),
          Lexicon.NONE,
          Place.startOf("framework.yaml"));

  public ParitySettings {
    equalScales = List.copyOf(equalScales);
  }

  /** These settings, with results that everyone may read. */
  public ParitySettings forEveryone() {
    return new ParitySettings(null, thin, alike, leap, equalScales, lexicon, place);
  }

  /** Whether everyone may read the results. */
  public boolean isForEveryone() {
    return audience == null;
  }

  /**
   * Phrases in plain words; a word may end in {@code *}, which matches any ending.
   *
   * @param managing duties of those who manage people: "headcount"
   * @param deciding words that make a duty one's own: "responsible for"
   * @param takingPart words for only taking part in a duty: "helps"
   * @param except phrases that do not mean managing people here
   */
  public record Lexicon(
      List<String> managing, List<String> deciding, List<String> takingPart, List<String> except) {
    /** No additions. */
    public static final Lexicon NONE = new Lexicon(List.of(), List.of(), List.of(), List.of());

    public Lexicon {
      managing = List.copyOf(managing);
      deciding = List.copyOf(deciding);
      takingPart = List.copyOf(takingPart);
      except = List.copyOf(except);
    }
  }
}
