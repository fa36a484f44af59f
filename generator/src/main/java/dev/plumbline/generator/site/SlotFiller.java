package dev.plumbline.generator.site;

import dev.plumbline.generator.markdown.Html;
import dev.plumbline.generator.markdown.Slot;

/** A filler of the slots of fragments for one page. */
public final class SlotFiller {
  private final ContentAddresses addresses;
  private final Words words;
  private final Glossary glossary;
  private final SitePath page;
  private final boolean explains;

  /**
   * Creates a filler for one page.
   *
   * @param explains whether terms become buttons that explain them, see {@link TermButton}
   */
  public SlotFiller(
      ContentAddresses addresses, Words words, Glossary glossary, SitePath page, boolean explains) {
    this.addresses = addresses;
    this.words = words;
    this.glossary = glossary;
    this.page = page;
    this.explains = explains;
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
      return Html.escape(words.get(((Slot.Word) slot).key()));
    }
  }

  private String link(Slot.LinkStart link) {
    String title = link.title().isEmpty() ? "" : " title=\"" + Html.escape(link.title()) + "\"";
    LinkTarget target = addresses.target(link.target(), link.place().path());
    if (target instanceof LinkTarget.Outside outside) {
      String address = Html.escape(outside.address());
      return "<a href=\"" + address + "\"" + title + " rel=\"noopener noreferrer\">";
    } else if (target instanceof LinkTarget.Here here) {
      return "<a href=\"#" + Html.escape(here.fragment()) + "\"" + title + ">";
    } else if (target instanceof LinkTarget.Inside inside) {
      return "<a href=\"" + Html.escape(inside.from(page)) + "\"" + title + ">";
    }
    return "<a>";
  }

  private String image(Slot.Image image) {
    LinkTarget target = addresses.target(image.target(), image.place().path());
    String alt = Html.escape(image.alt());
    if (target instanceof LinkTarget.Inside inside) {
      String title = image.title().isEmpty() ? "" : " title=\"" + Html.escape(image.title()) + "\"";
      String source = Html.escape(page.to(inside.path()));
      return "<img src=\"" + source + "\" alt=\"" + alt + "\"" + title + " loading=\"lazy\">";
    }
    return alt;
  }

  private String term(Slot.Term term) {
    String text = Html.escape(term.text());
    return explains ? TermButton.of(Anchors.term(glossary.slug(term.term())), text) : text;
  }
}
