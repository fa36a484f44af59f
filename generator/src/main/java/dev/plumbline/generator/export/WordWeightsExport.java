package dev.plumbline.generator.export;

import dev.plumbline.generator.compare.WordNumbers;
import dev.plumbline.generator.site.Addresses;
import java.util.List;

/**
 * The export of the weights of the words of all criteria, by their numbers in {@link
 * FamilyDataExport}.
 */
final class WordWeightsExport implements Export {
  @Override
  public List<ExportedFile> files(ExportContent content) {
    return List.of(
        ScriptData.file(
            Addresses.WORDS_FOR_SCRIPTS,
            "words",
            null,
            content,
            json -> json.numbers(WordNumbers.weights(content.index()))));
  }
}
