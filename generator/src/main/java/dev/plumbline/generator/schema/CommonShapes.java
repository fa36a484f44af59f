package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.Shape.TEXT;
import static dev.plumbline.generator.schema.Shape.either;
import static dev.plumbline.generator.schema.Shape.listOf;
import static dev.plumbline.generator.schema.Shape.text;

/** Shapes that several kinds of file have, and the words that describe them. */
final class CommonShapes {
  /** A level: {@code ic/ic4}, {@code design/ic/ic4}. */
  static final Shape LEVEL = text("^[a-z0-9-]+(/[a-z0-9-]+){1,2}$");

  static final Shape TEXTS = listOf(TEXT);

  static final Shape IDS = listOf(Shape.ID);

  static final String ID_WORDS =
      "The name by which other places refer to this: lower-case letters and digits, in words joined"
          + " by single hyphens.";

  static final String SUMMARY_WORDS = "What readers should know about it, in Markdown.";

  private CommonShapes() {}

  /** What a code host knows an owner by; the reader of owners is more exact. */
  private static final Shape HANDLE = text("^(@[A-Za-z0-9_][A-Za-z0-9_./-]*|[^@ ]+@[^@ ]+)$");

  /** The shape of an owner. */
  static Shape owner() {
    return either(
        TEXT,
        ObjectShape.named("An owner")
            .needs("name", TEXT, "Who it is, for example People team.")
            .may(
                "url",
                text("^(https?://|mailto:)"),
                "Where to reach them: an address that begins with https://, http:// or mailto:.")
            .may(
                "handle",
                either(HANDLE, listOf(HANDLE)),
                "Who is asked to review changes: a name on GitHub or GitLab, such as"
                    + " @organisation/team, in quotes, or a list of them."));
  }

  static final String OWNER_WORDS =
      "Who looks after this text and answers questions about it: a name, or a name with an"
          + " address.";

  static final String FORMERLY_WORDS =
      "Old addresses on the site that lead here, for example engineering/ic/staff.html, so that"
          + " saved links keep working.";
}
