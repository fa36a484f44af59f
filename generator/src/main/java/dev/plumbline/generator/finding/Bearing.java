package dev.plumbline.generator.finding;

import java.util.List;

/**
 * How a finding bears on others. It follows from another one where that hides a part that it rests
 * on; it is told by another one where that covers it.
 *
 * @param hides parts of the content that cannot be known while it stands
 * @param restsOn parts that must be known for it to be true; none where its place alone shows it
 * @param covers findings of the same cause that it names, so that they need not be told
 */
public record Bearing(List<Part> hides, List<Part> restsOn, List<Covered> covers) {
  static final Bearing NONE = new Bearing(List.of(), List.of(), List.of());

  public Bearing {
    hides = List.copyOf(hides);
    restsOn = List.copyOf(restsOn);
    covers = List.copyOf(covers);
  }
}
