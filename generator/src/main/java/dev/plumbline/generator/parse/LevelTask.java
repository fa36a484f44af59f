package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.framework.FrameworkFile;
import dev.plumbline.generator.parse.layout.Layout;
import dev.plumbline.generator.parse.level.Headings;
import dev.plumbline.generator.parse.level.LevelFileReader;
import java.util.List;

/** A level's file that is still to be read. */
record LevelTask(FamilyDraft family, Layout.LevelSource source) {
  /** The headings that the file can have. */
  Headings headings() {
    return family.headings().on(List.of(source.ref().track()));
  }

  Level read(ParseContext context, FrameworkFile framework) {
    return new LevelFileReader(context, framework.vocabulary(), headings())
        .read(source.file(), source.ref());
  }
}
