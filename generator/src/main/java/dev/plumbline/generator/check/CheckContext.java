package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.KnownCodes;
import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.text.FrameworkTexts;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.LinkTarget;
import java.util.ArrayList;
import java.util.List;

/** The framework that rules check, with its index, and its links and images resolved. */
public final class CheckContext {
  private final Framework framework;
  private final FrameworkIndex index;
  private final KnownCodes codes;
  private final List<ResolvedLink> links = new ArrayList<>();
  private final List<ResolvedImage> images = new ArrayList<>();

  private CheckContext(Framework framework, KnownCodes codes) {
    this.codes = codes;
    this.framework = framework;
    this.index = FrameworkIndex.of(framework);
  }

  static CheckContext of(Framework framework, ContentAddresses addresses, KnownCodes codes) {
    CheckContext context = new CheckContext(framework, codes);
    slots(framework).forEach(slot -> context.resolve(slot, addresses));
    return context;
  }

  /** What stands in the framework's texts besides words; families are read on all processors. */
  private static List<Slot> slots(Framework framework) {
    List<Slot> slots = new ArrayList<>();
    new FrameworkTexts(framework.withFamilies(List.of()))
        .each(text -> slots.addAll(text.prose().slots()));
    framework.families().parallelStream().map(CheckContext::slots).forEachOrdered(slots::addAll);
    return slots;
  }

  private static List<Slot> slots(Family family) {
    List<Slot> slots = new ArrayList<>();
    FrameworkTexts.each(family, text -> slots.addAll(text.prose().slots()));
    return slots;
  }

  private void resolve(Slot slot, ContentAddresses addresses) {
    if (slot instanceof Slot.LinkStart start) {
      LinkTarget target = addresses.target(start.target(), start.place().path());
      links.add(new ResolvedLink(start, target));
    } else if (slot instanceof Slot.Image image) {
      LinkTarget target = addresses.target(image.target(), image.place().path());
      images.add(new ResolvedImage(image, target));
    }
  }

  /** The framework as far as it could be understood. */
  public Framework framework() {
    return framework;
  }

  /** The entries that content can refer to. */
  FrameworkIndex index() {
    return index;
  }

  /** The codes that the framework can decide about. */
  KnownCodes codes() {
    return codes;
  }

  /** The links in the framework's texts. */
  public List<ResolvedLink> links() {
    return List.copyOf(links);
  }

  /** The images in the framework's texts. */
  public List<ResolvedImage> images() {
    return List.copyOf(images);
  }

  /** A link, and the target that its address leads to. */
  public record ResolvedLink(Slot.LinkStart start, LinkTarget target) {}

  /** An image, and the target that its address leads to. */
  public record ResolvedImage(Slot.Image slot, LinkTarget target) {}
}
