package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.Identifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes that are listed at the end of an article. The part below a heading with an audience has
 * a list of its own, so that a note is shown only to the readers of its sentence.
 */
final class ListedFootnotes implements Footnotes {
  private final FootnoteDefinitions definitions;
  private final String prefix;
  private final Deque<Scope> open = new ArrayDeque<>();
  private final List<Scope> scopes = new ArrayList<>();

  /**
   * @param start the place of the article: ids are made from it, so that articles can share a page
   */
  ListedFootnotes(FootnoteDefinitions definitions, Place start) {
    this.definitions = definitions;
    this.prefix = prefix(start);
    push(0);
  }

  /** Notes for one readership. */
  private static final class Scope {
    private final int level;
    private final String prefix;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<FootnoteDefinition, Entry> byDefinition = new HashMap<>();
    private int lastPart = -1;

    Scope(int level, String prefix) {
      this.level = level;
      this.prefix = prefix;
    }
  }

  private static final class Entry {
    private final FootnoteDefinition definition;
    private final int number;
    private final String id;
    private int references;

    Entry(FootnoteDefinition definition, int number, String prefix) {
      this.definition = definition;
      this.number = number;
      this.id = prefix + number;
    }
  }

  /** Enters the part below a heading. */
  void enter(int level, @Nullable String audience) {
    while (scope().level >= level) {
      open.pop();
    }
    if (audience != null) {
      push(level);
    }
  }

  /** Ends the part with this index. */
  void endPart(int index) {
    scope().lastPart = index;
  }

  private void push(int level) {
    Scope scope = new Scope(level, prefix + (scopes.isEmpty() ? "" : scopes.size() + "."));
    scopes.add(scope);
    open.push(scope);
  }

  private Scope scope() {
    return open.element();
  }

  @Override
  public int checkpoint() {
    return scope().entries.size();
  }

  @Override
  public void rollbackTo(int checkpoint) {
    List<Entry> forgotten = scope().entries.subList(checkpoint, scope().entries.size());
    forgotten.forEach(entry -> scope().byDefinition.remove(entry.definition));
    forgotten.clear();
  }

  @Override
  public void reference(String label, boolean linkable, InlineRenderer inline, ProseWriter out) {
    Optional<FootnoteDefinition> definition = definitions.get(label);
    if (definition.isEmpty()) {
      return;
    }
    Entry entry = entryOf(definition.get());
    if (linkable) {
      entry.references++;
      String again = entry.references == 1 ? "" : "." + entry.references;
      out.raw("<sup class=\"footnote-ref\" id=\"fnref." + entry.id + again + "\">");
      Place place = inline.place(definition.get());
      out.slot(new Slot.LinkStart("#fn." + entry.id, "", place));
      out.raw(Integer.toString(entry.number)).slot(new Slot.LinkEnd()).raw("</sup>");
    } else {
      out.raw("<sup class=\"footnote-ref\">" + entry.number + "</sup>");
    }
  }

  private Entry entryOf(FootnoteDefinition definition) {
    Scope scope = scope();
    Entry known = scope.byDefinition.get(definition);
    if (known != null) {
      return known;
    }
    Entry entry = new Entry(definition, scope.entries.size() + 1, scope.prefix);
    scope.entries.add(entry);
    scope.byDefinition.put(definition, entry);
    return entry;
  }

  /** Adds each list to the last part that its readers see. */
  void addTo(List<Article.Part> parts, RenderContext context) {
    for (Scope scope : scopes) {
      if (scope.entries.isEmpty() || scope.lastPart < 0) {
        continue;
      }
      open.clear();
      open.push(scope);
      Article.Part part = parts.get(scope.lastPart);
      Prose prose = Prose.join(List.of(part.prose(), list(scope, context)));
      parts.set(scope.lastPart, new Article.Part(part.heading(), prose, part.audience()));
    }
  }

  private static Prose list(Scope scope, RenderContext context) {
    ProseWriter out = new ProseWriter();
    out.suspendPlainText();
    out.raw("<ol class=\"footnotes\">").line();
    // The list grows: notes may refer to notes.
    for (int i = 0; i < scope.entries.size(); i++) {
      Entry entry = scope.entries.get(i);
      out.raw("<li id=\"fn." + entry.id + "\">");
      ProseWriter.Checkpoint checkpoint = out.checkpoint();
      content(entry.definition, new BlockRenderer(context, out));
      out.rollbackIfWithheld(checkpoint);
      if (entry.references > 0) {
        Place place = context.place(entry.definition);
        out.raw(" ").slot(new Slot.LinkStart("#fnref." + entry.id, "", place));
        out.raw("\u21A9\uFE0E").slot(new Slot.LinkEnd());
      }
      out.raw("</li>").line();
    }
    out.raw("</ol>");
    return out.prose(context.place(scope.entries.get(0).definition), context.origin());
  }

  private static void content(FootnoteDefinition note, BlockRenderer blocks) {
    Node first = note.getFirstChild();
    if (first instanceof Paragraph && first.getNext() == null) {
      blocks.inline().children(first);
    } else {
      blocks.siblings(first);
    }
  }

  private static String prefix(Place start) {
    String path = start.path();
    int end = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length();
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < end; i++) {
      char c = path.charAt(i);
      prefix.append(Identifier.isPart(c) ? c : '.');
    }
    return prefix.append('.').append(start.line()).append('.').toString();
  }
}
