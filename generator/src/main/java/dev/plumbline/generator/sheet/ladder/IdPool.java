package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.parse.field.Ids;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids of which none is given twice. */
final class IdPool {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Set<String> taken;
  private final String fallback;

  /**
   * @param fallback the id of what has none of the letters of ids in its name
   * @param reserved ids that are not free
   */
  IdPool(String fallback, Set<String> reserved) {
    this.fallback = fallback;
    this.taken = new HashSet<>(reserved);
  }

  /** Whether a text can be an id as it stands. */
  static boolean isWellFormed(String id) {
    return ID.matcher(id).matches();
  }

  /** An id that is like a name, and free. */
  String of(String name) {
    String like = Ids.corrected(name);
    String base = like.isEmpty() ? fallback : like;
    String id = base;
    for (int number = 2; !taken.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }
}
