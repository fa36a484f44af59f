package dev.plumbline.generator.check;

import dev.plumbline.generator.markdown.Slot;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Texts;
import dev.plumbline.generator.site.ContentAddresses;
import dev.plumbline.generator.site.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * What is checked.
 *
 * @param names everything that content can refer to
 * @param links every link in the framework's texts, and what it leads to
 * @param images every image in the framework's texts, and what its address leads to
 */
record Subject(Framework framework, Names names, List<Link> links, List<Image> images) {
  Subject {
    links = List.copyOf(links);
    images = List.copyOf(images);
  }

  static Subject of(Framework framework, ContentAddresses addresses) {
    List<Link> links = new ArrayList<>();
    List<Image> images = new ArrayList<>();
    new Texts(framework)
        .each(
            text -> {
              for (Slot slot : text.prose().slots()) {
                if (slot instanceof Slot.LinkStart start) {
                  String from = start.place().path();
                  links.add(new Link(start, addresses.target(start.target(), from)));
                } else if (slot instanceof Slot.Image image) {
                  String from = image.place().path();
                  images.add(new Image(image, addresses.target(image.target(), from)));
                }
              }
            });
    return new Subject(framework, Names.of(framework), links, images);
  }

  /** A link, and what it leads to. */
  record Link(Slot.LinkStart start, Target target) {}

  /** An image, and what its address leads to. */
  record Image(Slot.Image slot, Target target) {}
}
