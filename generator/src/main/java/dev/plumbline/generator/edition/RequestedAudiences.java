package dev.plumbline.generator.edition;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.model.Audience;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The audiences that a build asks for, checked against those of the framework. */
public final class RequestedAudiences {
  private RequestedAudiences() {}

  /**
   * The unknown ones, each as a finding at framework.yaml as a whole.
   *
   * @param written the framework for all audiences, as parsed
   */
  public static List<Finding> findings(Framework written, Readership readers) {
    List<String> known = written.vocabulary().audiences().stream().map(Audience::id).toList();
    List<Finding> findings = new ArrayList<>();
    for (String asked : new TreeSet<>(readers.audiences())) {
      if (!known.contains(asked)) {
        findings.add(
            Finding.of(
                    Code.UNKNOWN_AUDIENCE,
                    written.place(),
                    "This build asks for the audience \""
                        + asked
                        + "\", which is not an audience of this framework.",
                    Nearest.hint(asked, "Audiences", known)
                        + " Correct plumbline.audiences, or add the audience to framework.yaml.")
                .restingOn(List.of(ContentParts.framework("audiences"))));
      }
    }
    return findings;
  }
}
