package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.Level;
import org.jspecify.annotations.Nullable;

/** A level's file that is still to be read. */
record LevelTask(FamilyDraft family, Layout.LevelSource source) {
  @Nullable Level read(FileReading reading, FrameworkFile framework) {
    return new LevelFileReader(reading, framework.vocabulary(), family.headings())
        .read(source.file(), source.ref());
  }
}
