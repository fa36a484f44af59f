/**
 * A change in words and as data: {@link ChangeText} for terminals, {@link ChangeMarkdown} for
 * comments on pull requests, {@link FrameworkChangeJson} for programs. {@link SentenceWriter} makes
 * the sentences of all three.
 */
@NullMarked
package dev.plumbline.generator.change.text;

import org.jspecify.annotations.NullMarked;
