package org.topoi.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.Selection;
import org.topoi.core.article.Articles;
import org.topoi.core.article.Provenance;
import org.topoi.web.corpus.LiveCorpus;
import org.topoi.web.importing.ImportPage.Choices;
import org.topoi.web.importing.ImportPage.Sample;
import org.topoi.web.importing.ImportPage.SampleSource;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/** Makes the page on which a text is pasted, empty or as it was typed. */
@ApplicationScoped
public class ImportPages {

  private static final List<SampleSource> SAMPLE_SOURCES =
      List.of(
          SampleSource.of("Meridian Wire", "news agency of Veligoria, in English and Russian"),
          SampleSource.of("Harbour Post", "liberal daily of Aldmark"),
          SampleSource.of("Kestria Today", "daily of Kestria, in the Global South"),
          SampleSource.of(
              "Presidency of Veligoria", "speeches of its president, in English and Russian"),
          SampleSource.of("Office of the Chancellor of Aldmark", "speeches of its chancellor"),
          SampleSource.of("Lakeside Review", "essays from neutral Lacustria"));

  private final Frames frames;
  private final LiveCorpus corpus;
  private final Articles articles;

  ImportPages(Frames frames, LiveCorpus corpus, Articles articles) {
    this.frames = frames;
    this.corpus = corpus;
    this.articles = articles;
  }

  /** Returns the page with what was typed, and what is wrong with it. */
  ImportPage page(ImportForm form, FormFault fault, UriInfo uri) {
    return new ImportPage(
        frames.plain(Section.IMPORT, "Import", "/import"),
        form,
        fault,
        new Choices(sources(), LanguageChoice.ALL),
        new Sample(articles.count(Provenance.SAMPLE), SAMPLE_SOURCES),
        uri.getBaseUri().resolve("/api/articles").toString());
  }

  private List<String> sources() {
    return corpus.current().breakdown(Selection.WHOLE, Facet.SOURCE).parts().stream()
        .map(Breakdown.Part::label)
        .filter(source -> !source.equals(Selection.NOT_GIVEN))
        .toList();
  }
}
