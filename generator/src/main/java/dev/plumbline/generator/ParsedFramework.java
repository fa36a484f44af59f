package dev.plumbline.generator;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.source.SourceTree;
import java.util.List;

/**
 * A framework as it is written, with the content of all audiences.
 *
 * @param tree the files that it was parsed from
 * @param framework as far as it could be understood
 * @param findings of reading and parsing
 */
record ParsedFramework(SourceTree tree, Framework framework, List<Finding> findings) {
  ParsedFramework {
    findings = List.copyOf(findings);
  }

  /**
   * Parses files.
   *
   * @param files the files that were read before
   */
  static ParsedFramework of(Parsed<SourceTree> tree, ParseCache files) {
    Parsed<Framework> framework = FrameworkReader.read(tree.value(), files);
    Findings findings = new Findings();
    findings.addAll(tree.findings());
    findings.addAll(framework.findings());
    return new ParsedFramework(tree.value(), framework.value(), findings.sorted());
  }
}
