package dev.plumbline.generator.markdown.tree;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The tree of a text, without remarks and empty items.
 *
 * @param remarks the parts of lines that remarks were removed from
 */
public record MarkdownTree(Node root, List<SourceSpan> remarks) {
  public MarkdownTree {
    remarks = List.copyOf(remarks);
  }
}
