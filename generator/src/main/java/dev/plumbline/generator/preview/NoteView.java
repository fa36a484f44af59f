package dev.plumbline.generator.preview;

import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param severity as a word
 * @param place where it is, as one would say it
 * @param editor the address that opens the editor there
 * @param anchor the address of what it is about; absent where that is the page as a whole
 * @param accepted the reason for which its owners accept it; absent if they do not
 */
public record NoteView(
    String severity,
    String code,
    String message,
    String hint,
    String place,
    String editor,
    @Nullable String anchor,
    @Nullable String accepted) {}
