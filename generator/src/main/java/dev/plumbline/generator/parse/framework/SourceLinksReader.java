package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.model.SourceLinks;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.List;

/** A reader of the addresses of the content on its Git host: {@code source} in framework.yaml. */
final class SourceLinksReader {
  private static final List<String> SCHEMES = List.of("https://", "http://");

  private final ParseContext context;

  SourceLinksReader(ParseContext context) {
    this.context = context;
  }

  SourceLinks read(Fields framework) {
    return framework
        .value("source")
        .flatMap(node -> Fields.of(node, "the source", context))
        .map(SourceLinksReader::links)
        .orElse(SourceLinks.NONE);
  }

  private static SourceLinks links(Fields fields) {
    SourceLinks links =
        new SourceLinks(
            fields.address("edit", SCHEMES),
            fields.address("feedback", SCHEMES),
            fields.address("history", SCHEMES));
    fields.finish();
    return links;
  }
}
