package dev.plumbline.generator.site;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;

/** Up to which size a framework can be one page: beyond it a browser takes minutes to print it. */
public final class PrintLimit {
  /** That many criteria make about 4 MB of HTML and 500 sheets of paper. */
  public static final int CRITERIA = 5_000;

  private PrintLimit() {}

  /** Whether everything fits on one page. */
  public static boolean holds(Framework framework) {
    int criteria = 0;
    for (Family family : framework.families()) {
      for (Level level : family.levels()) {
        criteria += level.criteria().size();
      }
    }
    return criteria <= CRITERIA;
  }
}
