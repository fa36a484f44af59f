package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.parse.yaml.ScalarKind;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.parse.yaml.YamlReader;
import dev.plumbline.generator.parse.yaml.YamlText;

/** The keys at the head of a Markdown file. */
public final class FrontMatterFields {
  private FrontMatterFields() {}

  /**
   * The keys; none where there are none, and none that could be missed where they could not be
   * read.
   *
   * @param what the thing that has them, with its article: "a level"
   */
  public static Fields of(FrontMatter front, String what, FileReading reading) {
    Place start = Place.startOf(reading.path());
    YamlText yaml = front.yaml();
    if (yaml == null) {
      return front.closed()
          ? Fields.none(what, start, reading)
          : Fields.unread(what, start, reading);
    }
    int before = reading.findings().sorted().size();
    YamlNode root = new YamlReader(reading.findings()).read(yaml);
    boolean broken = reading.findings().sorted().size() > before;
    if (root == null || isNothing(root)) {
      return broken ? Fields.unread(what, start, reading) : Fields.none(what, start, reading);
    }
    return Fields.of(root, what, reading).orElseGet(() -> Fields.unread(what, start, reading));
  }

  private static boolean isNothing(YamlNode root) {
    return root instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
  }
}
