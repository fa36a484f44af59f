package dev.plumbline.generator.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The codes that a framework can decide about.
 *
 * @param others those that are not Plumbline's own
 */
public record KnownCodes(List<RuleCode> others) {
  public KnownCodes {
    others = List.copyOf(others);
  }

  /** Every code, Plumbline's own first. */
  public List<RuleCode> all() {
    return Stream.concat(Stream.of(Code.values()), others.stream()).distinct().toList();
  }

  /** The code of this name, if there is one. */
  public Optional<RuleCode> of(String id) {
    return all().stream().filter(code -> code.id().equals(id)).findFirst();
  }
}
