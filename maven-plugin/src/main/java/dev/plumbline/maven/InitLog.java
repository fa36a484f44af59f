package dev.plumbline.maven;

import dev.plumbline.generator.start.StarterLadder;
import java.util.Locale;

/**
 * The log of a new project, and of what to do next.
 *
 * @param folder its folder, as a terminal can open it
 */
record InitLog(GoalLog log, String folder) {
  void print(InitAnswers answers, int files) {
    StarterLadder ladder = answers.ladder();
    log.info(
        String.format(
            Locale.ROOT,
            "A new framework of %s and %s, in %d files: %s",
            counted(ladder.levels(), "individual"),
            counted(ladder.managers(), "management"),
            files,
            folder));
    if (answers.host() != CodeHost.NONE) {
      log.info(
          "The recipe for "
              + answers.host().word()
              + " works when this folder is the top of a repository, and Maven there can fetch"
              + " Plumbline.");
    }
    log.info("Next:");
    if (!folder.equals(".")) {
      log.info("  cd " + (folder.contains(" ") ? "\"" + folder + "\"" : folder));
    }
    log.info(
        "  mvn plumbline:preview  shows the site in a browser, and each change as you save it");
    log.info("  mvn plumbline:check    lists what is wrong or doubtful, and what to do");
    log.info("  mvn plumbline:build    makes the site in target/plumbline; open index.html there");
    log.info(
        "Then put your own words in place of those in content. README.md says where they are.");
  }

  private static String counted(int levels, String kind) {
    return (levels == 0 ? "no" : levels) + " " + kind + (levels == 1 ? " level" : " levels");
  }
}
