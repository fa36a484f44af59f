package dev.plumbline.generator.parse.yaml;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A reader of YAML text as a tree of nodes. A syntax error that can be corrected is reported and
 * the text read again without it, so that one typing error does not hide the next.
 */
public final class YamlReader {
  private static final int MOST_CORRECTIONS = 20;

  /** Files are limited in size before they come here, so the parser's own limits are lifted. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .loadSettings(
              LoadSettings.builder()
                  .setAllowDuplicateKeys(true)
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Findings findings;

  public YamlReader(Findings findings) {
    this.findings = findings;
  }

  /** The value of the text, as far as it can be understood; absent where there is none. */
  public @Nullable YamlNode read(YamlText written) {
    YamlCharacters characters = new YamlCharacters(findings);
    ValuesInComments hidden = new ValuesInComments(findings);
    String chosen = MergeConflicts.resolved(written.placeOf(0), written.text(), findings);
    YamlText text = hidden.uncover(characters.clean(written.with(chosen)));
    Set<Integer> correctedLines = new HashSet<>();
    while (true) {
      YamlTree tree = tree(text, hidden);
      YamlNode root = tree.read();
      YamlSyntaxError error = tree.error();
      String corrected = null;
      if (error != null) {
        boolean fresh = correctedLines.add(error.place(text).line());
        if (fresh && !characters.foundTabs()) {
          findings.add(Code.YAML_SYNTAX, error.place(text), error.message(), error.hint());
        }
        corrected = fresh && correctedLines.size() <= MOST_CORRECTIONS ? error.corrected() : null;
      }
      if (corrected == null) {
        findings.addAll(tree.findings().sorted());
        return root;
      }
      text = text.with(corrected);
    }
  }

  private static YamlTree tree(YamlText text, ValuesInComments hidden) {
    JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new UnsplitReader(text.text()));
    return new YamlTree(text, parser, hidden);
  }
}
