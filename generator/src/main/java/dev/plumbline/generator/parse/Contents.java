package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Term;
import java.util.List;

/**
 * What the files of a framework say, each by itself.
 *
 * @param home at most one
 */
record Contents(
    List<IndexFile> home,
    List<FamilyDraft> families,
    List<CommonFile> common,
    List<ProsePage> pages,
    List<Term> glossary,
    List<String> assets) {}
