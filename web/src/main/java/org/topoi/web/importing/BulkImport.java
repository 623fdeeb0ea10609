package org.topoi.web.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.topoi.core.article.AddOutcome;
import org.topoi.core.article.ArticleDraft;
import org.topoi.core.article.Provenance;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.core.article.UnusableTextException.Reason;
import org.topoi.web.importing.BoundedLines.Line;
import org.topoi.web.importing.BulkReport.Item;
import org.topoi.web.problem.ArticleProblems;

/**
 * Takes in articles that stand one a line, batch by batch, each batch in a transaction of its own.
 * What is wrong with one line is reported and does not stop the others.
 */
final class BulkImport {

  private static final int BATCH = 200;

  /**
   * Characters after which a batch is closed early: two hundred of the longest articles would fill
   * the memory.
   */
  private static final long BATCH_CHARACTERS = 4_000_000;

  private final ArticleIntake intake;
  private final String instance;
  private final List<Item> items = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<ArticleDraft> drafts = new ArrayList<>();
  private long characters;

  /**
   * Begins an import.
   *
   * @param intake where the articles go
   * @param instance path of the request, as the problems name it
   */
  BulkImport(ArticleIntake intake, String instance) {
    this.intake = intake;
    this.instance = instance;
  }

  /** Reads all lines and returns what became of each. */
  BulkReport read(InputStream in) throws IOException {
    BoundedLines lines = new BoundedLines(in, ArticleJson.LONGEST);
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      read(line.get());
      if (drafts.size() == BATCH || characters >= BATCH_CHARACTERS) {
        keep();
      }
    }
    keep();
    return BulkReport.of(items);
  }

  private void read(Line line) {
    if (line.isBlank()) {
      return;
    }
    if (line.tooLong()) {
      items.add(
          Item.refused(line.number(), ArticleProblems.unusableText(Reason.TOO_LONG, instance)));
      return;
    }
    try {
      ArticleDraft draft = intake.draft(ArticleJson.read(line.bytes()), Provenance.API);
      numbers.add(line.number());
      drafts.add(draft);
      characters += draft.body().length();
    } catch (JsonProcessingException e) {
      items.add(Item.refused(line.number(), ArticleProblems.unreadableJson(e, instance)));
    } catch (UnreadableDateException e) {
      items.add(Item.refused(line.number(), ArticleProblems.unreadableDate(e.text(), instance)));
    }
  }

  private void keep() {
    if (drafts.isEmpty()) {
      return;
    }
    List<AddOutcome> outcomes = intake.takeAll(List.copyOf(drafts));
    for (int i = 0; i < outcomes.size(); i++) {
      items.add(item(numbers.get(i), outcomes.get(i)));
    }
    numbers.clear();
    drafts.clear();
    characters = 0;
  }

  private Item item(int line, AddOutcome outcome) {
    if (outcome instanceof AddOutcome.Added added) {
      return Item.taken(line, added.id());
    }
    if (outcome instanceof AddOutcome.Duplicate duplicate) {
      return Item.duplicate(line, duplicate.existingId());
    }
    if (outcome instanceof AddOutcome.RefusedText text) {
      return Item.refused(line, ArticleProblems.unusableText(text.reason(), instance));
    }
    AddOutcome.RefusedDetail detail = (AddOutcome.RefusedDetail) outcome;
    return Item.refused(line, ArticleProblems.unusableDetail(detail.detail(), instance));
  }
}
