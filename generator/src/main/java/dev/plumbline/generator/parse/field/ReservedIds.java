package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import java.util.Set;

/** The ids that cannot be used, as the site's own addresses have them. */
public final class ReservedIds {
  private static final Set<String> FAMILIES = Set.of("assets", "exports", "pages", "schema");
  private static final Set<String> TRACKS = Set.of("grades", "dimensions", "moves");
  private static final Set<String> LEVELS = Set.of("index");

  private ReservedIds() {}

  public static void checkFamily(String id, Place place, Findings findings) {
    check(FAMILIES, id, "family", place, findings);
  }

  public static void checkTrack(String id, Place place, Findings findings) {
    check(TRACKS, id, "track", place, findings);
  }

  public static void checkLevel(String id, Place place, Findings findings) {
    check(LEVELS, id, "level", place, findings);
  }

  private static void check(
      Set<String> reserved, String id, String what, Place place, Findings findings) {
    if (reserved.contains(id)) {
      findings.add(
          Code.RESERVED_ID,
          place,
          "\"" + id + "\" cannot be the id of a " + what + ".",
          "the site itself uses this name; choose another.");
    }
  }
}
