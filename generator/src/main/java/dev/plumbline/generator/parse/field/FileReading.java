package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;

/**
 * What the readers of one file share; belongs to one thread.
 *
 * @param path the file
 * @param markdown knows the glossary's terms and the framework's audiences
 * @param audiences those that the framework has
 * @param findings what is wrong in the file
 */
public record FileReading(
    String path, Markdown markdown, AudienceNames audiences, Findings findings) {
  public FileReading(String path, Markdown markdown, AudienceNames audiences) {
    this(path, markdown, audiences, new Findings());
  }

  /** For what stands in the same file and may name audiences. */
  public FileReading knowing(AudienceNames others) {
    return new FileReading(path, markdown, others, findings);
  }

  /** For another file that is read together with this one. */
  public FileReading at(String other) {
    return new FileReading(other, markdown, audiences, findings);
  }
}
