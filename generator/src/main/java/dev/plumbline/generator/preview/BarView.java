package dev.plumbline.generator.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the preview adds to a page: a bar at its foot, and findings.
 *
 * @param state {@code current}; {@code noted} where the page is, and has findings; {@code old}
 *     where errors keep it from being made
 * @param failure why the files could not be read; absent if they could
 * @param errors what keeps the page from being made
 * @param here the findings of the page's files
 * @param all the number of findings in all files, in words
 * @param list the address of the list of findings
 * @param changes the address of the page of changes
 * @param edition the readers that it is shown for
 * @param editions none where there is only one
 */
public record BarView(
    String state,
    String sentence,
    @Nullable String failure,
    List<NoteView> errors,
    List<NoteView> here,
    String all,
    String list,
    String changes,
    String edition,
    List<EditionView> editions) {
  public BarView {
    errors = List.copyOf(errors);
    here = List.copyOf(here);
    editions = List.copyOf(editions);
  }

  /**
   * An edition to go to.
   *
   * @param href the same page in it
   */
  public record EditionView(String title, String href, boolean current) {}
}
