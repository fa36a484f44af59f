package dev.plumbline.generator.parse;

import dev.plumbline.generator.markdown.Item;
import dev.plumbline.generator.markdown.ItemExample;
import dev.plumbline.generator.model.Criterion;
import java.util.List;

/** List items as criteria. */
final class ItemCriteria {
  private final FileReading reading;

  ItemCriteria(FileReading reading) {
    this.reading = reading;
  }

  List<CriterionDraft> of(List<Item> items) {
    return items.stream().map(this::draft).toList();
  }

  private CriterionDraft draft(Item item) {
    String id = item.attributes().id();
    if (id != null) {
      Ids.check(id, "criterion", item.attributes().place(), reading.findings());
    }
    return new CriterionDraft(
        id,
        item.text(),
        item.detail(),
        examples(item.examples()),
        item.attributes().tags(),
        item.attributes().audience(),
        item.place());
  }

  private static List<Criterion.Example> examples(List<ItemExample> written) {
    return written.stream()
        .map(example -> new Criterion.Example(example.text(), example.attributes().audience()))
        .toList();
  }
}
