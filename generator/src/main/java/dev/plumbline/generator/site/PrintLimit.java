package dev.plumbline.generator.site;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;

/** The largest framework that can be one page: a browser takes minutes to print a larger one. */
public final class PrintLimit {
  /** The most criteria of one page: about 4 MB of HTML and 500 sheets of paper. */
  public static final int CRITERIA = 5_000;

  private PrintLimit() {}

  /** Whether everything fits on one page. */
  public static boolean holds(Framework framework) {
    int criteria = 0;
    for (Family family : framework.families()) {
      for (Level level : family.levels()) {
        criteria += level.criteria().size();
        if (criteria > CRITERIA) {
          return false;
        }
      }
    }
    return true;
  }
}
