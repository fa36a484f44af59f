package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.Level;

/** A level's file that is still to be read. */
record LevelTask(FamilyDraft family, Layout.LevelSource source) {
  Level read(FileReading reading, FrameworkFile framework) {
    return new LevelFileReader(reading, framework.vocabulary(), family.headings())
        .read(source.file(), source.ref());
  }
}
