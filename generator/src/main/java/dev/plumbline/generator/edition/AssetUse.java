package dev.plumbline.generator.edition;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.ContentLink;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.text.FrameworkTexts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The assets that a framework shows or links to. */
public final class AssetUse {
  private final Set<String> named = new HashSet<>();

  private AssetUse() {}

  /** The assets of an edition, in order: without those that only redacted content names. */
  static List<String> open(Framework written, Framework seen) {
    Set<String> redacted = new HashSet<>(of(written));
    of(seen).forEach(redacted::remove);
    return written.assets().stream().filter(path -> !redacted.contains(path)).toList();
  }

  /** The assets that a framework's texts or its brand name, in order. */
  public static List<String> of(Framework framework) {
    if (framework.assets().isEmpty()) {
      return List.of();
    }
    AssetUse use = new AssetUse();
    Ref logo = framework.brand().logo();
    if (logo != null) {
      use.named.add(logo.id());
    }
    new FrameworkTexts(framework).each(text -> use.read(text.prose()));
    framework.changelog().parts().forEach(part -> use.read(part.prose()));
    return framework.assets().stream().filter(use.named::contains).toList();
  }

  private void read(Prose prose) {
    for (Slot slot : prose.slots()) {
      if (slot instanceof Slot.LinkStart link) {
        add(link.target(), link.place());
      } else if (slot instanceof Slot.Image image) {
        add(image.target(), image.place());
      }
    }
  }

  private void add(String target, Place place) {
    ContentLink.of(target, place.path()).ifPresent(link -> named.add(link.path()));
  }

  /**
   * The assets that no text for any audience names, each as a finding.
   *
   * @param written the framework for all audiences, as parsed
   */
  public static List<Finding> unused(Framework written) {
    Set<String> used = Set.copyOf(of(written));
    return written.assets().stream()
        .filter(path -> !used.contains(path))
        .map(
            path ->
                Finding.of(
                        Code.UNUSED_ASSET,
                        Place.startOf(path),
                        "No text shows this file or links to it, so it is not copied to the site.",
                        "show it or link to it where readers need it, or delete it.")
                    .restingOn(ContentParts.shownBy(path)))
        .toList();
  }
}
