package dev.plumbline.generator.markdown;

import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The definitions of the footnotes in a text, collected when the first is needed. */
final class FootnoteDefinitions {
  private final Node root;
  private @Nullable DefinitionMap<FootnoteDefinition> found;

  FootnoteDefinitions(Node root) {
    this.root = root;
  }

  Optional<FootnoteDefinition> get(String label) {
    DefinitionMap<FootnoteDefinition> definitions = found;
    if (definitions == null) {
      definitions = new DefinitionMap<>(FootnoteDefinition.class);
      collect(root, definitions);
      found = definitions;
    }
    return Optional.ofNullable(definitions.get(label));
  }

  private static void collect(Node parent, DefinitionMap<FootnoteDefinition> into) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof FootnoteDefinition definition) {
        into.putIfAbsent(definition.getLabel(), definition);
      }
      if (child instanceof Block) {
        collect(child, into);
      }
    }
  }
}
