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
  public static Fields of(@Nullable SourceFile file, String what, ParseContext context) {
    Place start = Place.startOf(context.path());
    if (file == null) {
      return Fields.unread(what, start, context);
    }
    YamlNode root =
        new YamlReader(context.findings()).read(new YamlText(context.path(), file.text(), 1));
    return root == null
        ? Fields.none(what, start, context)
        : Fields.of(root, what, context).orElseGet(() -> Fields.unread(what, start, context));
  }
}
