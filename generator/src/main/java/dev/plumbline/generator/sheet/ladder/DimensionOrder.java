package dev.plumbline.generator.sheet.ladder;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of dimensions that agrees with the order in which each level has them, although no level
 * has them all.
 */
final class DimensionOrder {
  private final List<String> ids = new ArrayList<>();
  private String level = "";
  private int last;

  /** Adds the next dimension of a level. */
  void add(String ofLevel, String id) {
    if (!level.equals(ofLevel)) {
      level = ofLevel;
      last = -1;
    }
    int at = ids.indexOf(id);
    if (at < 0) {
      at = last + 1;
      ids.add(at, id);
    }
    last = at;
  }

  List<String> ids() {
    return ids;
  }
}
