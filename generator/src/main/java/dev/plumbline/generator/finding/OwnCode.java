package dev.plumbline.generator.finding;

import java.util.regex.Pattern;

/**
 * The code of a rule that is not Plumbline's own.
 *
 * @param id lower case, hyphens; none of Plumbline's
 * @param severity unless the framework says otherwise
 * @param finds the subject of the rule, in a sentence for reports
 * @param remedy the remedy for a finding, as Markdown
 */
public record OwnCode(String id, Severity severity, String finds, String remedy)
    implements RuleCode {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public OwnCode {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the code \"" + id + "\" is not made of lower-case letters, digits and single hyphens");
    }
    if (Code.of(id).isPresent()) {
      throw new IllegalArgumentException("Plumbline has a code \"" + id + "\" of its own");
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
