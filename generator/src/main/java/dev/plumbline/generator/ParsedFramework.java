package dev.plumbline.generator;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.owners.OwnersDifference;
import dev.plumbline.generator.owners.OwnersFiles;
import dev.plumbline.generator.parse.FrameworkReader;
import dev.plumbline.generator.parse.ParseCache;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.List;
import java.util.stream.Stream;

/**
 * A framework as it is written, with the content of all audiences.
 *
 * @param files the files that it was parsed from, and others in which findings stand
 * @param framework as far as it could be understood
 * @param findings of reading and parsing
 */
record ParsedFramework(List<SourceFile> files, Framework framework, List<Finding> findings) {
  ParsedFramework {
    files = List.copyOf(files);
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
    return new ParsedFramework(tree.value().files(), framework.value(), findings.sorted());
  }

  /** This framework, compared with the files of its repository that say who owns it. */
  ParsedFramework comparedWith(OwnersFiles owners) {
    List<String> paths = files.stream().map(SourceFile::path).toList();
    return OwnersDifference.of(owners, framework, paths)
        .map(
            difference ->
                new ParsedFramework(
                    joined(files, difference.files()),
                    framework,
                    joined(findings, difference.findings())))
        .orElse(this);
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
