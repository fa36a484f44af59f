package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A registry of ids that no two things may share. Shared or malformed ids are reported. */
public final class Ids {
  private final Findings findings;
  private final Map<String, Place> taken = new HashMap<>();

  public Ids(Findings findings) {
    this.findings = findings;
  }

  /**
   * Takes an id.
   *
   * @param what has the id: "track"
   * @return whether it was free
   */
  public boolean take(String id, String what, Place place) {
    Place first = taken.putIfAbsent(id, place);
    if (first != null) {
      findings.add(
          Code.DUPLICATE_ID,
          place,
          "The " + what + " id \"" + id + "\" is already used, at " + where(first, place) + ".",
          "give one of them another id.");
    }
    return first == null;
  }

  private static String where(Place first, Place second) {
    return first.path().equals(second.path())
        ? "line " + first.line()
        : first.path() + ":" + first.line();
  }

  /** Whether an id is lower-case letters and digits, in words joined by single hyphens. */
  static boolean isWellFormed(String id) {
    boolean word = false;
    for (int at = 0; at < id.length(); at++) {
      char c = id.charAt(at);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (c != '-' || !word)) {
        return false;
      }
      word = letter;
    }
    return word;
  }

  /** Reports an id that is not well formed. */
  public static void check(String id, String what, Place place, Findings findings) {
    if (isWellFormed(id)) {
      return;
    }
    String better = corrected(id);
    findings.add(
        Code.BAD_ID,
        place,
        "\"" + id + "\" cannot be the id of a " + what + ".",
        "ids consist of lower-case letters a to z and digits, joined by single hyphens"
            + (better.isEmpty() ? "." : ", such as \"" + better + "\"."));
  }

  /** A well-formed id that is like another text; empty where none of its characters can stay. */
  public static String corrected(String id) {
    String spelt = id.toLowerCase(Locale.ROOT).replace("ß", "ss");
    String plain = Normalizer.normalize(spelt, Normalizer.Form.NFD);
    StringBuilder better = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (letter) {
        better.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !better.isEmpty()
          && better.charAt(better.length() - 1) != '-') {
        better.append('-');
      }
    }
    boolean open = !better.isEmpty() && better.charAt(better.length() - 1) == '-';
    return open ? better.substring(0, better.length() - 1) : better.toString();
  }
}
