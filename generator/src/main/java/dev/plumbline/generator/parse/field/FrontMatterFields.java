package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Place;
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
  public static Fields of(FrontMatter front, String what, ParseContext context) {
    Place start = Place.startOf(context.path());
    YamlText yaml = front.yaml();
    if (yaml == null) {
      return front.closed()
          ? Fields.none(what, start, context)
          : Fields.unread(what, start, context);
    }
    int before = context.findings().sorted().size();
    YamlNode root = new YamlReader(context.findings()).read(yaml);
    boolean broken = context.findings().sorted().size() > before;
    if (root == null || root.isNull()) {
      return broken ? Fields.unread(what, start, context) : Fields.none(what, start, context);
    }
    return Fields.of(root, what, context).orElseGet(() -> Fields.unread(what, start, context));
  }
}
