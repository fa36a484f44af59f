package dev.plumbline.generator.history;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.InvalidPatternException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.fnmatch.FileNameMatcher;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** The finder of tags. */
final class TagFinder {
  private final OpenRepository repository;

  TagFinder(OpenRepository repository) {
    this.repository = repository;
  }

  List<Tag> like(String pattern, Tag.Order order) throws IOException {
    List<Tag> tags = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository.git())) {
      for (Ref ref : repository.git().getRefDatabase().getRefsByPrefix("refs/tags/")) {
        String name = Repository.shortenRefName(ref.getName());
        Tag tag = matches(pattern, name) ? tag(name, ref, walk) : null;
        if (tag != null) {
          tags.add(tag);
        }
      }
    }
    tags.sort(order.comparator());
    return tags;
  }

  /** The tags that the checked out commit descends from. */
  List<Tag> past(List<Tag> tags) throws IOException {
    ObjectId head = repository.head();
    if (head == null || tags.isEmpty()) {
      return List.of();
    }
    Set<String> past = new HashSet<>();
    Set<String> asked = tags.stream().map(tag -> tag.revision().id()).collect(Collectors.toSet());
    try (RevWalk walk = new RevWalk(repository.git())) {
      walk.markStart(walk.parseCommit(head));
      for (RevCommit commit : walk) {
        if (asked.contains(commit.name())
            && past.add(commit.name())
            && past.size() == asked.size()) {
          break;
        }
      }
    }
    return tags.stream().filter(tag -> past.contains(tag.revision().id())).toList();
  }

  private boolean matches(String pattern, String name) throws HistoryException {
    try {
      FileNameMatcher matcher = new FileNameMatcher(pattern, null);
      matcher.append(name);
      return matcher.isMatch();
    } catch (InvalidPatternException e) {
      throw new HistoryException(
          repository.root(),
          "\"" + pattern + "\" is not a pattern for tag names. An example is \"v*\".");
    }
  }

  /** The tag; absent where it names no commit, or one that is not in this clone. */
  private static @Nullable Tag tag(String name, Ref ref, RevWalk walk) throws IOException {
    try {
      RevObject tagged = walk.parseAny(ref.getObjectId());
      if (!(walk.peel(tagged) instanceof RevCommit commit)) {
        return null;
      }
      Revision revision = Revision.of(name, walk.parseCommit(commit));
      return tagged instanceof RevTag tag
          ? new Tag(name, revision, date(tag, revision), tag.getFullMessage().strip())
          : new Tag(name, revision, revision.date(), "");
    } catch (MissingObjectException e) {
      return null;
    }
  }

  private static OffsetDateTime date(RevTag tag, Revision revision) {
    return tag.getTaggerIdent() == null ? revision.date() : Revision.date(tag.getTaggerIdent());
  }
}
