package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A level asks nearly what the level before it asks, or the step to it is far too large. */
final class EmptyRungCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.EMPTY_RUNG;
  }

  /** A step of fewer new expectations than this is large against nothing but small ones. */
  private static final int LARGE = 8;

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    List<Finding> findings = new ArrayList<>();
    boolean tested = false;
    for (Track track : family.vocabulary().tracks()) {
      List<Level> levels =
          family.family().levels(track.id()).stream().filter(FamilyParity::isWritten).toList();
      if (track.kind() != TrackKind.OTHER && levels.size() > 1) {
        tested = true;
        judge(family, levels, findings);
      }
    }
    return tested ? Optional.of(findings) : Optional.empty();
  }

  private void judge(FamilyParity family, List<Level> levels, List<Finding> findings) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      steps.add(Step.between(family, levels.get(i - 1), levels.get(i)));
    }
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.isEmpty(family.framework().parity().alike())) {
        findings.add(empty(step));
      } else if (isLeap(steps, i, family.framework().parity().leap())) {
        findings.add(leap(step));
      }
    }
  }

  private static boolean isLeap(List<Step> steps, int index, int times) {
    int neighbour = 0;
    if (index > 0) {
      neighbour = steps.get(index - 1).size();
    }
    if (index + 1 < steps.size()) {
      neighbour = Math.max(neighbour, steps.get(index + 1).size());
    }
    int size = steps.get(index).size();
    return neighbour > 0 && size >= neighbour * times && size - neighbour >= LARGE;
  }

  private Finding empty(Step step) {
    return Breach.of(
        code(),
        step.to().place(),
        String.format(
            Locale.ROOT,
            "%s asks nearly what %s asks: %d of its %s are the same.",
            Breach.named(step.to()),
            Breach.named(step.from()),
            step.carried(),
            Breach.counted(step.asked(), "expectation")),
        "say what is new here, or make the two one level: a promotion without a difference is a title.",
        step.to(),
        step.from());
  }

  private Finding leap(Step step) {
    return Breach.of(
        code(),
        step.to().place(),
        String.format(
            Locale.ROOT,
            "The step from %s to %s is far larger than those beside it: %d expectations or stages are new.",
            Breach.named(step.from()),
            Breach.named(step.to()),
            step.size()),
        "move some of it to the level before or after, or describe a level in between.",
        step.to(),
        step.from());
  }
}
