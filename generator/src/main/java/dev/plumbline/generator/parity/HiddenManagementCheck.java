package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.managing.Managing;
import dev.plumbline.generator.model.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A rule against individual levels that ask their holders to manage people. */
final class HiddenManagementCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.HIDDEN_MANAGEMENT;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return !family.individual().isEmpty() && !family.managing().isWordless();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    Managing managing = family.managing();
    Map<String, Optional<String>> read = new HashMap<>();
    for (Level level : family.individual()) {
      for (LevelTexts.Text text : LevelTexts.of(family.family(), level)) {
        if (!text.optional()) {
          read.computeIfAbsent(text.plain(), managing::ofIndividual)
              .ifPresent(words -> findings.add(finding(level, text, words)));
        }
      }
    }
  }

  // The message names no level, so that a line shared by many levels makes one finding.
  private Finding finding(Level level, LevelTexts.Text text, String words) {
    return ParityFindings.of(
        code(),
        text.place(),
        String.format(
            Locale.ROOT, "An individual contributor is asked to manage people: \"%s\".", words),
        "say what they do without being in charge, such as \"takes part in\", or move this to"
            + " the management level. If the words mean something else here, add them to"
            + " \"parity: lexicon: except\" in framework.yaml.",
        level);
  }
}
