package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.page.shell.HostLinks;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.List;

/** A maker of the views of findings on the page about parity, for owners and for readers. */
final class FindingViews {
  private final PageContext context;

  FindingViews(PageContext context) {
    this.context = context;
  }

  /** The view of a finding with everything that an owner needs to act on it. */
  FindingView view(Finding finding) {
    String hint = finding.hint();
    return new FindingView(
        finding.code().id(),
        context.words().get("parity." + finding.severity().word()),
        finding.message(),
        hint.isEmpty() ? null : hint,
        levels(finding),
        new HostLinks(context).line(finding.place()),
        finding.accepted());
  }

  /** The sentence of a finding. A level's title is enough for readers: the page leads to it. */
  ParityView.FindingSentence sentence(Finding finding) {
    String text = finding.message();
    for (String name : finding.about()) {
      text = text.replace(" (" + LevelRef.parse(name, "").local() + ")", "");
    }
    return new ParityView.FindingSentence(text, levels(finding), finding.accepted());
  }

  private List<LevelHead> levels(Finding finding) {
    return finding.about().stream()
        .map(name -> LevelRef.parse(name, ""))
        .flatMap(ref -> context.content().peers().level(ref).stream())
        .map(context.heads()::head)
        .toList();
  }
}
