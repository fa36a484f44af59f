package dev.plumbline.generator.site;

import dev.plumbline.generator.markdown.Slot;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills the open places of fragments for one page. Fragments must come in reading order, so that a
 * term is explained at its first use.
 */
public final class SlotFiller {
  private final ContentAddresses addresses;
  private final Words words;
  private final Glossary glossary;
  private final SitePath page;
  private final boolean explains;
  private final Set<Integer> explained = new LinkedHashSet<>();

  /**
   * A filler for one page.
   *
   * @param explains whether the first use of a term becomes a button that explains it
   */
  public SlotFiller(
      ContentAddresses addresses, Words words, Glossary glossary, SitePath page, boolean explains) {
    this.addresses = addresses;
    this.words = words;
    this.glossary = glossary;
    this.page = page;
    this.explains = explains;
  }

  /** The terms explained so far, by index, in reading order. */
  public Set<Integer> explained() {
    return explained;
  }

  /** The HTML for a slot. */
  public String fill(Slot slot) {
    if (slot instanceof Slot.LinkStart link) {
      return link(link);
    } else if (slot instanceof Slot.LinkEnd) {
      return "</a>";
    } else if (slot instanceof Slot.Image image) {
      return image(image);
    } else if (slot instanceof Slot.Term term) {
      return term(term);
    } else {
      return escape(words.get(((Slot.Word) slot).key()));
    }
  }

  private String link(Slot.LinkStart link) {
    String title = link.title().isEmpty() ? "" : " title=\"" + escape(link.title()) + "\"";
    Target target = addresses.target(link.target(), link.place().path());
    if (target instanceof Target.Outside outside) {
      String address = escape(outside.address());
      return "<a href=\"" + address + "\"" + title + " rel=\"noopener noreferrer\">";
    } else if (target instanceof Target.Here here) {
      return "<a href=\"#" + escape(here.fragment()) + "\"" + title + ">";
    } else if (target instanceof Target.Inside inside) {
      return "<a href=\"" + escape(inside.from(page)) + "\"" + title + ">";
    }
    return "<a>";
  }

  private String image(Slot.Image image) {
    Target target = addresses.target(image.target(), image.place().path());
    String alt = escape(image.alt());
    if (target instanceof Target.Inside inside) {
      String title = image.title().isEmpty() ? "" : " title=\"" + escape(image.title()) + "\"";
      String source = escape(page.to(inside.path()));
      return "<img src=\"" + source + "\" alt=\"" + alt + "\"" + title + " loading=\"lazy\">";
    }
    return alt;
  }

  private String term(Slot.Term term) {
    String text = escape(term.text());
    if (!explains || !explained.add(term.term())) {
      return text;
    }
    String id = Anchors.term(glossary.slug(term.term()));
    return "<button type=\"button\" class=\"term\" popovertarget=\""
        + id
        + "\">"
        + text
        + "</button>";
  }

  /** The text with what HTML would read as markup escaped. */
  public static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        if (entity == null) {
          escaped.append(text.charAt(i));
        } else {
          escaped.append(entity);
        }
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
