package dev.plumbline.generator.finding;

/**
 * A key of a finding that stays the same when the text around it moves.
 *
 * @param code the name of the rule's code
 * @param path the path of the file, relative to the content folder
 * @param message the message
 * @param line the text of its line, each run of blanks as one space; empty where the finding
 *     concerns the file as a whole
 */
public record FindingKey(String code, String path, String message, String line) {
  public FindingKey {
    line = line.strip().replaceAll("\\s+", " ");
  }
}
