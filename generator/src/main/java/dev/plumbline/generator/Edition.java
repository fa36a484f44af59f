package dev.plumbline.generator;

import dev.plumbline.generator.edition.AssetUse;
import dev.plumbline.generator.edition.EditionCache;
import dev.plumbline.generator.edition.EditionFilter;
import dev.plumbline.generator.edition.Readership;
import dev.plumbline.generator.edition.RequestedAudiences;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a framework that some readers may see, linked.
 *
 * @param parsed the framework for all audiences
 * @param readers the readers of the edition
 * @param framework the framework without content for others
 * @param findings the findings of reading, parsing and linking
 */
record Edition(
    ParsedFramework parsed, Readership readers, Framework framework, List<Finding> findings) {
  Edition {
    findings = List.copyOf(findings);
  }

  /**
   * The edition of a framework as it is today. It is checked for more than an earlier revision: for
   * assets that no text shows, and for audiences that the framework does not have.
   */
  static Edition of(ParsedFramework parsed, Readership readers) {
    return of(parsed, readers, new EditionCache());
  }

  /**
   * The edition of a framework as it is today, while it is edited.
   *
   * @param cache its families before the last edit
   */
  static Edition of(ParsedFramework parsed, Readership readers, EditionCache cache) {
    List<Finding> today = new ArrayList<>(AssetUse.unused(parsed.framework()));
    today.addAll(RequestedAudiences.findings(parsed.framework(), readers));
    return of(parsed, readers, today, cache);
  }

  /** The edition of a framework at an earlier revision. */
  static Edition ofPast(ParsedFramework parsed, Readership readers) {
    return ofPast(parsed, readers, new EditionCache());
  }

  /**
   * The edition of a framework at an earlier revision, which is asked for again and again.
   *
   * @param cache its families when it was asked for last
   */
  static Edition ofPast(ParsedFramework parsed, Readership readers, EditionCache cache) {
    return of(parsed, readers, List.of(), cache);
  }

  /** This edition with an equal framework of which more is known. */
  Edition with(Framework same) {
    return new Edition(parsed, readers, same, findings);
  }

  private static Edition of(
      ParsedFramework parsed, Readership readers, List<Finding> today, EditionCache cache) {
    Parsed<Framework> edition = EditionFilter.of(parsed.framework(), readers, cache);
    Findings findings = new Findings();
    findings.addAll(parsed.findings());
    findings.addAll(edition.findings());
    findings.addAll(today);
    return new Edition(parsed, readers, edition.value(), findings.sorted());
  }
}
