package org.topoi.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;

class ImportNotesTest {

  private static final Finding TITLE = new Finding(Field.TITLE, "Talks", "Talks", true);
  private static final Finding DATE =
      new Finding(Field.DATE, "2021-06-28", "MIRAVEL, June 28.", false);
  private static final Finding MENU = new Finding(Field.LEFT_OUT, "", "All | news", true);

  @Test
  void notesComeBackFromTheAddressTheyAreWrittenInto() {
    ImportNotes read = carried(ImportNotes.of(List.of(TITLE, DATE, MENU), true));
    assertThat(read.about(Field.TITLE, true))
        .extracting(Finding::evidence)
        .containsExactly("Talks");
    assertThat(read.about(Field.DATE, false)).containsExactly(DATE);
    assertThat(read.leftOut()).containsExactly("All | news");
    assertThat(read.languageFound()).isTrue();
    assertThat(read.more()).isZero();
  }

  @Test
  void proposalWithoutValueKeepsItsWords() {
    Finding open = new Finding(Field.DATE, "", "June 28", false);
    assertThat(carried(ImportNotes.of(List.of(open), false)).about(Field.DATE, false))
        .containsExactly(open);
  }

  @Test
  void addressStaysShortAndSaysHowMuchIsMissing() {
    // 40 Russian lines of 160 letters would take 40 · 160 · 6 = 38,400 characters.
    List<Finding> lines =
        IntStream.range(0, 40)
            .mapToObj(i -> new Finding(Field.LEFT_OUT, "", "ж".repeat(157) + i, true))
            .toList();
    ImportNotes notes = ImportNotes.of(lines, false);
    assertThat(notes.query().on("/import/1").length()).isLessThan(3100);
    ImportNotes read = carried(notes);
    assertThat(read.leftOut().size() + read.more()).isEqualTo(40);
    assertThat(read.leftOut()).isNotEmpty();
  }

  @Test
  void whatIsOpenIsCarriedBeforeWhatIsCertain() {
    ImportNotes notes = ImportNotes.of(List.of(MENU, DATE), false);
    assertThat(notes.query().entries())
        .extracting(Query.Entry::name)
        .containsExactly("suggest-date", "left-out");
  }

  @Test
  void answeredFieldsAreGone() {
    ImportNotes left = ImportNotes.of(List.of(DATE, MENU), true).without(Set.of(Field.DATE));
    assertThat(left.findings()).hasSize(1);
  }

  @Test
  void longWordsAreCutWhereOneSeesIt() {
    Finding longWords = new Finding(Field.LEFT_OUT, "", "x".repeat(500), true);
    assertThat(ImportNotes.of(List.of(longWords), false).leftOut().get(0))
        .hasSize(161)
        .endsWith("…");
  }

  @Test
  void noCharacterIsCutInTwo() {
    Finding emoji = new Finding(Field.LEFT_OUT, "", "x".repeat(159) + "😀😀", true);
    assertThat(ImportNotes.of(List.of(emoji), false).leftOut())
        .containsExactly("x".repeat(159) + "…");
  }

  private static ImportNotes carried(ImportNotes notes) {
    MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
    notes.query().entries().forEach(entry -> sent.add(entry.name(), entry.value()));
    return ImportNotes.read(Parameters.of(sent, ImportNotes.names()));
  }
}
