package dev.plumbline.generator.finding;

import java.util.List;

/**
 * How a finding bears on others. It follows from another one where that hides a part that it rests
 * on.
 *
 * @param hides parts of the content that cannot be known while it stands
 * @param restsOn parts that must be known for it to be true; none where its place alone shows it
 */
public record Bearing(List<Part> hides, List<Part> restsOn) {
  static final Bearing NONE = new Bearing(List.of(), List.of());

  public Bearing {
    hides = List.copyOf(hides);
    restsOn = List.copyOf(restsOn);
  }
}
