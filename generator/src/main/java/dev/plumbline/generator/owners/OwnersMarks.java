package dev.plumbline.generator.owners;

import java.util.Optional;

/**
 * The comments between which the lines about a content folder stand.
 *
 * @param folder the pattern of the content folder, which tells several in a repository apart
 */
record OwnersMarks(String folder) {
  private static final String BEGIN = "# begin plumbline:owners ";
  private static final String END = "# end plumbline:owners ";

  /**
   * The marks for a content folder.
   *
   * @param prefix its path from the root of the repository: empty, or ending in {@code /}
   */
  static OwnersMarks of(String prefix) {
    return new OwnersMarks(OwnersPattern.of(prefix));
  }

  String begin(OwnersHost host) {
    return BEGIN + host.word() + " " + folder;
  }

  String end() {
    return END + folder;
  }

  /** The pair that there must be, and what to do where there is none. */
  String pair() {
    return "one line \""
        + begin(OwnersHost.GITHUB)
        + "\", or gitlab in it, and below it one line \""
        + end()
        + "\". Put back the one that is missing, or remove both with what stands between them.";
  }

  boolean isEnd(String line) {
    return line.equals(end());
  }

  /** The host for which a line begins a block, if it does. */
  Optional<OwnersHost> begun(String line) {
    if (!line.startsWith(BEGIN) || !line.endsWith(" " + folder)) {
      return Optional.empty();
    }
    int from = BEGIN.length();
    int to = line.length() - folder.length() - 1;
    return from > to ? Optional.empty() : OwnersHost.of(line.substring(from, to));
  }
}
