package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.parse.yaml.YamlReader;
import dev.plumbline.generator.parse.yaml.YamlText;
import dev.plumbline.generator.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** The keys of a YAML file. */
public final class YamlFields {
  private YamlFields() {}

  /**
   * The keys; none where the file is empty, and none that could be missed where it is absent or
   * cannot be read.
   *
   * @param file absent where there is none
   * @param what the thing that the file describes, with its article: "a level"
   */
  public static Fields of(@Nullable SourceFile file, String what, FileReading reading) {
    Place start = Place.startOf(reading.path());
    if (file == null) {
      return Fields.unread(what, start, reading);
    }
    YamlNode root =
        new YamlReader(reading.findings()).read(new YamlText(reading.path(), file.text(), 1));
    return root == null
        ? Fields.none(what, start, reading)
        : Fields.of(root, what, reading).orElseGet(() -> Fields.unread(what, start, reading));
  }
}
