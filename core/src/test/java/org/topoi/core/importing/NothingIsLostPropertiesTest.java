package org.topoi.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.topoi.core.article.TextCleaning;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;

class NothingIsLostPropertiesTest {

  private final ArticleRecognizer recognizer = new ArticleRecognizer();

  @Property(tries = 300)
  void everyLineIsInTheBodyOrTheTitleOrListedAsLeftOut(@ForAll("pages") List<String> lines) {
    String text = TextCleaning.clean(String.join("\n", lines));

    RecognisedArticle article = recognizer.recognise(text);

    List<String> found = new ArrayList<>(words(article.body()));
    found.addAll(words(article.title()));
    article.findings().stream()
        .filter(finding -> finding.field() == Field.LEFT_OUT)
        .forEach(finding -> found.addAll(words(finding.evidence())));
    assertThat(found).containsExactlyInAnyOrderElementsOf(words(text));
  }

  @Property(tries = 300)
  void everyFindingQuotesTheText(@ForAll("pages") List<String> lines) {
    String text = TextCleaning.clean(String.join("\n", lines)).replaceAll("\\s+", " ");

    for (Finding finding : recognizer.recognise(String.join("\n", lines)).findings()) {
      assertThat(finding.evidence()).isNotBlank();
      for (String quote : finding.evidence().split(" … ", -1)) {
        assertThat(text).contains(quote.replaceAll("\\s+", " "));
      }
    }
  }

  @Provide
  Arbitrary<List<String>> pages() {
    return Arbitraries.of(
            "",
            "Home",
            "Все новости",
            "Updated at:",
            "Updated: 5 March 2021",
            "4 March 2021",
            "03.04.2021",
            "Council agrees on rivers",
            "a line that goes on",
            "By Anna Berg",
            "Ladies and gentlemen!",
            "Oakford, 4 March 2021",
            "OAKFORD, March 4. /RIVERS/. The council met.",
            "МОСКВА, 4 мар — РИА Новости. Совет готов.",
            "The council met in 2019 and agreed on a plan.",
            "The council met again on 1 March 2020, and agreed on the plan. ".repeat(4))
        .list()
        .ofMaxSize(12);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1)).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
