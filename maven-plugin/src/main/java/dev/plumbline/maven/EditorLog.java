package dev.plumbline.maven;

import dev.plumbline.generator.schema.ContentSchema;
import dev.plumbline.generator.schema.EditorHelp;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The log of the schemas and settings written for editors, and of the steps left to do by hand.
 *
 * @param content the content folder
 */
record EditorLog(GoalLog log, FolderNames names, Path content) {
  void print(EditorHelp help) {
    String prefix = names.prefixOf(content);
    for (String file : help.kept()) {
      log.warn(
          prefix
              + file
              + ": someone has changed this schema, so it was not updated. To get the current"
              + " one, delete it and run plumbline:schema again.");
    }
    log.info(
        String.format(
            Locale.ROOT,
            "%s written, %d unchanged: %s.plumbline",
            counted(help.written()),
            help.unchanged(),
            prefix));
    settings(help.settings());
    firstLines();
  }

  private void settings(EditorHelp.Settings settings) {
    String file = names.of(settings.file());
    switch (settings.state()) {
      case WRITTEN -> log.info("Visual Studio Code finds them through the new file " + file + ".");
      case PRESENT -> log.info("Visual Studio Code finds them through " + file + ".");
      case BY_HAND -> {
        log.info(file + " was not changed. To let Visual Studio Code find them, add to it:");
        settings.lines().forEach(log::info);
      }
    }
  }

  private void firstLines() {
    log.info(
        "Other editors with a YAML language server find them through the first line of a"
            + " file:");
    for (ContentSchema schema : ContentSchema.values()) {
      schema
          .pattern()
          .ifPresent(path -> log.info("  " + path + "  " + schema.firstLine().orElseThrow()));
    }
  }

  private static String counted(int schemas) {
    return schemas + (schemas == 1 ? " schema" : " schemas");
  }
}
