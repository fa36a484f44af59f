package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Ref;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names that things of one kind have, by which readers and headings tell them apart. A name
 * that two things share is reported.
 */
public final class UniqueNames {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private final String what;
  private final Findings findings;
  private final Map<String, List<Taken>> taken = new HashMap<>();

  /**
   * @param what has the names: "track"
   */
  public UniqueNames(String what, Findings findings) {
    this.what = what;
    this.findings = findings;
  }

  /**
   * The form that names have in common if they differ in capitals, spaces and invisible characters
   * alone.
   */
  public static String fold(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String visible = INVISIBLE.matcher(composed).replaceAll("");
    return SPACE.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Takes a name, and reports it if it is not free.
   *
   * @param tracks those that the thing is limited to; none means all
   */
  public void take(String name, List<Ref> tracks, Place place) {
    Taken wanted = new Taken(tracks.stream().map(Ref::id).toList(), place);
    others(name).stream()
        .filter(wanted::meets)
        .findFirst()
        .ifPresent(first -> report(name, first.place(), place));
    others(name).add(wanted);
  }

  /** Takes a name that is not reported here, whether it is free or not. */
  public void note(String name, List<Ref> tracks, Place place) {
    others(name).add(new Taken(tracks.stream().map(Ref::id).toList(), place));
  }

  private List<Taken> others(String name) {
    return taken.computeIfAbsent(fold(name), folded -> new ArrayList<>());
  }

  private void report(String name, Place first, Place second) {
    findings.add(
        Code.DUPLICATE_NAME,
        second,
        "The " + what + " name \"" + name + "\" is already used, on line " + first.line() + ".",
        "give one of them another name, so that readers can tell them apart.");
  }

  /**
   * A name that is in use.
   *
   * @param tracks where; none means on all
   */
  private record Taken(List<String> tracks, Place place) {
    boolean meets(Taken other) {
      return tracks.isEmpty()
          || other.tracks.isEmpty()
          || tracks.stream().anyMatch(other.tracks::contains);
    }
  }
}
