package dev.plumbline.maven;

import dev.plumbline.generator.DiffResult;
import dev.plumbline.generator.DiffSide;
import dev.plumbline.generator.change.text.ChangeText;
import dev.plumbline.generator.finding.Severity;

/**
 * The log of the changes of a framework.
 *
 * @param folder the content folder, as a terminal can open it
 */
record DiffLog(GoalLog log, String folder) {
  void print(DiffResult result) {
    log.info("From " + result.before().title() + " to " + result.after().title() + ":");
    warn(result.before());
    warn(result.after());
    ChangeText.lines(result.change(), result.findings()).forEach(log::info);
  }

  private void warn(DiffSide side) {
    if (!side.present()) {
      log.warn(
          "There is no folder "
              + folder
              + " in "
              + side.title()
              + ": it is compared as if it were empty. If the folder had another name, compare"
              + " with a revision in which it has this name.");
    } else if (side.report().fails(Severity.ERROR)) {
      log.warn(
          "The content of "
              + side.title()
              + " has "
              + side.report().count()
              + ": it is compared as far as it could be read. plumbline:check lists what is"
              + " wrong.");
    }
  }
}
