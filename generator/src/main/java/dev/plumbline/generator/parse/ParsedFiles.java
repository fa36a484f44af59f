package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.IndexFile;
import dev.plumbline.generator.model.ProsePage;
import java.util.List;

/** The parsed files of a framework, each by itself. */
record ParsedFiles(
    IndexFile home,
    List<FamilyDraft> families,
    List<CommonFile> common,
    List<ProsePage> pages,
    Article changelog) {}
