package dev.plumbline.generator.page.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.VersionProposal;
import dev.plumbline.generator.change.VersionReason;
import dev.plumbline.generator.semver.VersionStep;
import dev.plumbline.generator.site.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A maker of the proposal of a version, with reasons. */
final class ProposalViews {
  private final Words words;

  ProposalViews(Words words) {
    this.words = words;
  }

  DiffView.Proposal view(VersionProposal proposal) {
    return new DiffView.Proposal(
        words.get("diff.step." + proposal.step().word()),
        version(proposal),
        proposal.decisive().stream().map(this::reason).toList());
  }

  private @Nullable String version(VersionProposal proposal) {
    String before = proposal.before();
    String proposed = proposal.proposed();
    if (proposal.step() == VersionStep.NONE) {
      return null;
    } else if (before == null) {
      return words.get("diff.version.first", Objects.requireNonNull(proposed));
    } else if (proposed == null) {
      return words.get("diff.version.other-form", before);
    }
    return words.get("diff.version", before, proposed) + " " + raise(proposal);
  }

  private String raise(VersionProposal proposal) {
    String after = proposal.after();
    return after == null
        ? words.get("diff.raise.none")
        : words.get("diff.raise." + proposal.raise().id(), after);
  }

  private String reason(VersionReason reason) {
    String names =
        reason.named().stream().map(this::about).collect(Collectors.joining(separator()));
    String all = reason.others() == 0 ? names : words.get("diff.more", names, reason.others());
    String kind =
        reason.type() == null ? reason.impact().id() : Objects.requireNonNull(reason.type()).word();
    String sentence = words.get("diff.reason." + kind, all);
    return reason.binding() ? sentence : words.get("diff.reason.unbinding", sentence);
  }

  private String about(VersionReason.About about) {
    String targets =
        about.targets().stream().map(this::target).collect(Collectors.joining(separator()));
    String family = about.family();
    if (family != null) {
      String level = words.get("diff.about.level", about.name(), family);
      return targets.isEmpty() ? level : words.get("diff.about.of", level, targets);
    }
    return about.name().isEmpty() ? targets : words.get("changes.named", targets, about.name());
  }

  private String target(Kind kind) {
    return words.get("changes.thing." + kind.id());
  }

  private String separator() {
    return words.get("diff.separator");
  }
}
