package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Markdown;

/**
 * The context that the readers of one file share; belongs to one thread.
 *
 * @param path of the file
 * @param markdown knows the glossary's terms and the framework's audiences
 * @param audiences those that the framework has
 * @param findings the problems in the file
 */
public record ParseContext(
    String path, Markdown markdown, AudienceNames audiences, Findings findings) {
  public ParseContext(String path, Markdown markdown, AudienceNames audiences) {
    this(path, markdown, audiences, new Findings());
  }

  /** The context of a part of the same file that may name these audiences. */
  public ParseContext withAudiences(AudienceNames others) {
    return new ParseContext(path, markdown, others, findings);
  }

  /** The context of another file that is read together with this one. */
  public ParseContext forFile(String other) {
    return new ParseContext(other, markdown, audiences, findings);
  }
}
