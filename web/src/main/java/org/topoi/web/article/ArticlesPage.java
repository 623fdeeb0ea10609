package org.topoi.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.Query;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.ThemeMark;

/**
 * The list of the articles of a selection.
 *
 * @param frame what stands around it
 * @param base all articles of the selection
 * @param search the full-text search
 * @param table the articles of this page
 * @param facets by what the list can be narrowed
 */
@CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ArticlesPage(
    Frame frame, TokenBase base, Search search, Table table, List<FacetGroup> facets)
    implements TemplateInstance {

  /**
   * The full-text search.
   *
   * @param query what was searched for; empty for nothing
   * @param kept the rest of the selection and the settings, sent along unchanged
   * @param narrowed whether the rest of the selection narrows the corpus
   * @param withoutHref the list without the query
   * @param wholeHref the list of the whole corpus
   */
  record Search(
      String query,
      List<Query.Entry> kept,
      boolean narrowed,
      String withoutHref,
      String wholeHref) {

    Search {
      kept = List.copyOf(kept);
    }
  }

  /**
   * The articles of one page.
   *
   * @param pager which page it is
   * @param pages links to the other pages
   * @param heads the heads of the columns
   * @param rows the articles
   */
  record Table(Pager pager, List<Pager.Link> pages, List<ColumnHead> heads, List<Item> rows) {

    Table {
      pages = List.copyOf(pages);
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /**
   * An article as the page shows it.
   *
   * @param row its figures
   * @param details what is known about it
   * @param href its own page
   * @param hitsHref its first hit
   * @param themes the three themes that are met most
   */
  record Item(
      ArticleRow row, Details details, String href, String hitsHref, List<ThemeChip> themes) {

    Item {
      themes = List.copyOf(themes);
    }

    /** Says whether it is part of the invented corpus. */
    public boolean sample() {
      return row.provenance().equals("sample");
    }
  }

  /**
   * A theme of an article.
   *
   * @param theme the theme
   * @param hits its hits
   * @param href the article with this theme alone marked
   */
  record ThemeChip(ThemeMark theme, int hits, String href) {}
}
