package dev.plumbline.generator.source;

import java.util.List;

/**
 * The files of a content folder, with their texts. All paths are relative to it, with {@code /} on
 * every system, and each list is sorted by code point; no path is in two of them.
 *
 * @param files the Markdown and YAML outside {@code assets}, read
 * @param assets the files under {@code assets}, not read
 * @param others every other file, and files and folders whose names are unusable: not read
 * @param hidden files and folders whose name begins with a dot; what is inside is not looked at
 * @param unread files with a finding instead of a text, which must not be reported as missing
 */
public record SourceTree(
    List<SourceFile> files,
    List<String> assets,
    List<String> others,
    List<String> hidden,
    List<String> unread) {
  /**
   * A folder of Plumbline's own at the top of the content, for editors; nothing in it is content.
   */
  public static final String OWN = ".plumbline";

  /** The beginning of the paths of assets. */
  public static final String ASSETS = "assets/";

  public SourceTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
    others = List.copyOf(others);
    hidden = List.copyOf(hidden);
    unread = List.copyOf(unread);
  }
}
