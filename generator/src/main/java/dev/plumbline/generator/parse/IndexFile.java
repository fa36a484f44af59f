package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index.md. */
record IndexFile(String path, Article article, @Nullable String audience, List<Ref> formerly) {}
