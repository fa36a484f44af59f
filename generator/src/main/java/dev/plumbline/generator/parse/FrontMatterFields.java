package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;

/** The keys at the head of a Markdown file. */
final class FrontMatterFields {
  private FrontMatterFields() {}

  /**
   * The keys; none where there are none, and none that could be missed where they could not be
   * read.
   *
   * @param what the thing that has them, with its article: "a level"
   */
  static Fields of(FrontMatter front, String what, FileReading reading) {
    Place start = Place.startOf(reading.path());
    YamlText yaml = front.yaml();
    if (yaml == null) {
      return Fields.none(what, start, front.closed() ? reading : silent(reading));
    }
    Findings findings = reading.findings();
    int before = findings.sorted().size();
    YamlNode root = new YamlReader(findings).read(yaml);
    boolean broken = findings.sorted().size() > before;
    if (root == null || isNothing(root)) {
      return Fields.none(what, start, broken ? silent(reading) : reading);
    }
    return Fields.of(root, what, reading)
        .orElseGet(() -> Fields.none(what, start, silent(reading)));
  }

  private static boolean isNothing(YamlNode root) {
    return root instanceof YamlNode.Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
  }

  private static FileReading silent(FileReading reading) {
    return new FileReading(
        reading.path(),
        reading.markdown(),
        reading.audiences(),
        new Findings(),
        reading.cut());
  }
}
