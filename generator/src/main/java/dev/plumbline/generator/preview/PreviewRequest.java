package dev.plumbline.generator.preview;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A request for a preview.
 *
 * @param site the site to show; its audiences and its folder do not matter
 * @param host the name by which other computers call this one; absent if they may not reach it
 * @param port 0 for 4321, or the next that is free
 * @param editor the address that opens an editor, with {@code {path}}, {@code {line}} and {@code
 *     {column}}
 * @param show the mildest findings that stand in pages; all are in the list
 */
public record PreviewRequest(
    GenerateRequest site, @Nullable String host, int port, String editor, Severity show) {
  /** The address that opens Visual Studio Code. */
  public static final String USUAL_EDITOR = EditorLink.USUAL;

  /**
   * @throws IllegalArgumentException if the port is none, or an editor's address would run
   *     something in the page; the message is a sentence
   */
  public PreviewRequest {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is a number from 1 to 65535, not " + port + ".");
    }
    editor = new EditorLink(editor).pattern();
  }

  /** A request for a preview on this computer alone. */
  public static PreviewRequest of(GenerateRequest site) {
    return new PreviewRequest(site, null, 0, USUAL_EDITOR, Severity.WARNING);
  }

  /** This request on another port. */
  public PreviewRequest withPort(int other) {
    return new PreviewRequest(site, host, other, editor, show);
  }

  /** This request, for other computers too, which call this one by this name. */
  public PreviewRequest withHost(@Nullable String other) {
    return new PreviewRequest(site, other, port, editor, show);
  }

  /** This request with another editor. */
  public PreviewRequest withEditor(String other) {
    return new PreviewRequest(site, host, port, other, show);
  }

  /** This request with other findings in pages. */
  public PreviewRequest withShow(Severity mildest) {
    return new PreviewRequest(site, host, port, editor, mildest);
  }
}
