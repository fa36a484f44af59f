package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.Markdown;

/**
 * What the readers of one file share; belongs to one thread.
 *
 * @param path the file
 * @param markdown knows the glossary's terms
 * @param audiences those that this build serves
 * @param findings what is wrong in the file
 * @param cut what of the file this build does not show
 */
record FileReading(
    String path, Markdown markdown, Audiences audiences, Findings findings, Cut cut) {
  FileReading(String path, Markdown markdown, Audiences audiences) {
    this(path, markdown, audiences, new Findings(), new Cut());
  }

  /** For another file that is read together with this one. */
  FileReading at(String other) {
    return new FileReading(other, markdown, audiences, findings, cut);
  }
}
