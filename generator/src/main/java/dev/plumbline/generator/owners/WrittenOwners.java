package dev.plumbline.generator.owners;

import java.util.List;

/**
 * The owners of the content as they stand in a file now.
 *
 * @param file from the root of the repository
 * @param changed whether the file was written; if not, it said the same before, or there is nothing
 *     to say and no file
 * @param count how many files and folders of the content it names
 * @param unknown the owners whom the host does not know
 * @param unread other such files, which the host does not read, because it reads this one
 */
public record WrittenOwners(
    OwnersHost host,
    String file,
    boolean changed,
    int count,
    List<UnknownOwner> unknown,
    List<String> unread) {
  public WrittenOwners {
    unknown = List.copyOf(unknown);
    unread = List.copyOf(unread);
  }
}
