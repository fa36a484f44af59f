package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.model.SourceLinks;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reader of the addresses of the content on its Git host: {@code source} in framework.yaml. */
final class SourceLinksReader {
  private static final List<String> SCHEMES = List.of("https://", "http://");

  private static final List<String> PARTS = List.of("{path}", "{line}", "{page}", "{criterion}");
  private static final Pattern PART = Pattern.compile("\\{[A-Za-z]*}");

  private final ParseContext context;

  SourceLinksReader(ParseContext context) {
    this.context = context;
  }

  SourceLinks read(Fields framework) {
    return framework
        .value("source")
        .flatMap(node -> Fields.of(node, "the source", context))
        .map(this::links)
        .orElse(SourceLinks.NONE);
  }

  private SourceLinks links(Fields fields) {
    SourceLinks links =
        new SourceLinks(
            pattern("edit", fields), pattern("feedback", fields), pattern("history", fields));
    fields.finish();
    return links;
  }

  private @Nullable String pattern(String key, Fields fields) {
    String pattern = fields.address(key, SCHEMES);
    Matcher part = PART.matcher(pattern == null ? "" : pattern);
    while (part.find()) {
      if (!PARTS.contains(part.group())) {
        context
            .findings()
            .add(
                Code.WRONG_VALUE,
                fields.valuePlace(key),
                "\"" + part.group() + "\" in \"" + key + "\" stands for nothing.",
                Nearest.hint(part.group(), "Placeholders", PARTS));
      }
    }
    return pattern;
  }
}
