package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The decisions of a framework's owners about findings and about the look of the site.
 *
 * @param accept the findings that they accept
 * @param severity the severities that they give to rules
 */
public record FrameworkSettings(
    List<Acceptance> accept,
    List<SeveritySetting> severity,
    ParitySettings parity,
    StyleSettings style,
    SourceLinks source,
    Brand brand) {
  public FrameworkSettings {
    accept = List.copyOf(accept);
    severity = List.copyOf(severity);
  }

  /** The settings with other accepted findings. */
  public FrameworkSettings withAccept(List<Acceptance> others) {
    return new FrameworkSettings(others, severity, parity, style, source, brand);
  }

  /** The settings with other settings of parity. */
  public FrameworkSettings withParity(ParitySettings other) {
    return new FrameworkSettings(accept, severity, other, style, source, brand);
  }

  /**
   * The severity of breaking a rule in this framework; absent where the rule is off. A rule that is
   * an error everywhere is one here too.
   */
  public Optional<Severity> severity(RuleCode code) {
    Optional<SeveritySetting> setting = setting(code);
    if (setting.isPresent()) {
      return Optional.ofNullable(setting.get().severity());
    }
    return code.isOffAtFirst() ? Optional.empty() : Optional.of(code.severity());
  }

  /** The owners' decision about a rule; a rule that is always an error is not theirs to decide. */
  public Optional<SeveritySetting> setting(RuleCode code) {
    return severity.stream()
        .filter(setting -> code.severity() != Severity.ERROR)
        .filter(setting -> setting.code().id().equals(code.id()))
        .findFirst();
  }
}
