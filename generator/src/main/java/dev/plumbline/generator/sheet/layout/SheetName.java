package dev.plumbline.generator.sheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a sheet says: "Engineering – Managers" is about a track of a family.
 *
 * @param family absent where it names none
 * @param track absent where it names none
 */
record SheetName(@Nullable String family, @Nullable String track) {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[|:(),;–—/]\\s*|\\s+-+\\s+");

  /**
   * The names of sheets. A part of a name is a track if it is called as one, or if it stands behind
   * a name that several sheets begin with: "Design: Writers" and "Design: Editors".
   */
  static Map<String, SheetName> of(List<String> names, SheetMapping mapping) {
    Map<String, Integer> beginnings = new HashMap<>();
    names.forEach(name -> beginnings.merge(parts(name).get(0), 1, Integer::sum));
    Map<String, SheetName> read = new HashMap<>();
    for (String name : names) {
      List<String> parts = parts(name);
      boolean shared = parts.size() == 2 && beginnings.getOrDefault(parts.get(0), 0) > 1;
      read.put(name, of(name, parts, shared, mapping));
    }
    return read;
  }

  private static List<String> parts(String name) {
    return List.of(BETWEEN.split(name.strip()));
  }

  private static SheetName of(
      String name, List<String> parts, boolean shared, SheetMapping mapping) {
    SheetMapping.OfSheet said = mapping.sheet(name);
    List<String> rest = new ArrayList<>();
    String track = said.track();
    for (String part : parts) {
      boolean isTrack =
          LevelWords.isTrack(part)
              || mapping.tracks().containsKey(HeadWords.folded(part))
              || (shared && part.equals(parts.get(1)));
      if (isTrack && track == null) {
        track = part;
      } else if (!part.isBlank() && !isUnnamed(part)) {
        rest.add(part);
      }
    }
    boolean named = said.family() == null && !rest.isEmpty();
    return new SheetName(named ? String.join(", ", rest) : said.family(), track);
  }

  /** Whether a program gave the name, such as "Sheet1". */
  private static boolean isUnnamed(String name) {
    return HeadWords.has("unnamed sheet", name.replaceAll("[\\s\\d]+$", ""));
  }
}
