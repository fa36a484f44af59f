package dev.plumbline.generator.document;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The white space of a document of JSON. */
public enum JsonLayout {
  /** No white space, for programs. */
  COMPACT,
  /** Each member and each element on a line of its own: for people too. */
  INDENTED,
  /** Each member on a line of its own; arrays stay on the line of their name. */
  INDENTED_OBJECTS;

  /** The indentation with line feeds: Jackson's default line ends are those of the system. */
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  ObjectWriteContext context() {
    return this == COMPACT ? ObjectWriteContext.empty() : new Indented(this);
  }

  private PrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT);
    return this == INDENTED ? printer.withArrayIndenter(INDENT) : printer;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private final JsonLayout layout;

    Indented(JsonLayout layout) {
      this.layout = layout;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout.printer();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
