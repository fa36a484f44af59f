package dev.plumbline.generator.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit.
 *
 * @param name the name that was asked for: {@code v1.2.0}, {@code origin/main}, {@code HEAD~1}
 * @param id its full id
 * @param date the date of the commit, in the committer's time zone
 */
public record Revision(String name, String id, OffsetDateTime date) {
  private static final int SHORT = 7;

  static Revision of(String name, RevCommit commit) {
    return new Revision(name, commit.name(), date(commit.getCommitterIdent()));
  }

  static OffsetDateTime date(PersonIdent person) {
    return person.getWhenAsInstant().atOffset(ZoneOffset.ofTotalSeconds(offset(person)));
  }

  private static int offset(PersonIdent person) {
    return person.getZoneId().getRules().getOffset(person.getWhenAsInstant()).getTotalSeconds();
  }

  /** The first characters of the id, as people write it. */
  public String shortId() {
    return id.substring(0, SHORT);
  }

  /** The name and the short id: {@code v1.2.0 (1a2b3c4)}. */
  public String title() {
    return id.startsWith(name) ? shortId() : name + " (" + shortId() + ")";
  }
}
