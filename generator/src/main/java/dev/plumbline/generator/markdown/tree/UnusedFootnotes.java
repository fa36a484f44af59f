package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Code;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/** A search for footnotes that no text refers to: no page shows them. */
final class UnusedFootnotes {
  private final NodeSource source;
  private final DefinitionMap<FootnoteReference> used =
      new DefinitionMap<>(FootnoteReference.class);
  private final List<FootnoteDefinition> notes = new ArrayList<>();

  UnusedFootnotes(NodeSource source) {
    this.source = source;
  }

  /** Reports the unused footnotes of a tree. */
  void report(Node root) {
    if (!source.text().text().contains("[^")) {
      return;
    }
    collect(root);
    DefinitionMap<FootnoteDefinition> known = new DefinitionMap<>(FootnoteDefinition.class);
    for (FootnoteDefinition note : notes) {
      if (known.putIfAbsent(note.getLabel(), note) != null) {
        report(note, "is there twice, and only the first is shown.", "give it another name.");
      } else if (used.get(note.getLabel()) == null) {
        report(
            note,
            "is referred to nowhere, so readers never see it.",
            "write [^" + note.getLabel() + "] after the words that it explains, or remove it.");
      }
    }
  }

  private void report(FootnoteDefinition note, String what, String hint) {
    String message = "The footnote \"[^" + note.getLabel() + "]\" " + what;
    source.report(Code.UNUSED_FOOTNOTE, note, message, hint);
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteReference reference) {
        used.putIfAbsent(reference.getLabel(), reference);
      } else if (node instanceof FootnoteDefinition definition) {
        notes.add(definition);
      }
      collect(node);
    }
  }
}
