package org.topoi.analysis.corpus;

import java.util.HashMap;
import java.util.Map;
import org.topoi.analysis.query.Attribute;
import org.topoi.analysis.query.CodedText;
import org.topoi.analysis.query.CompiledQuery;
import org.topoi.analysis.query.CorpusQuery;
import org.topoi.analysis.query.QueryCompiler;
import org.topoi.analysis.query.Vocabulary;
import org.topoi.analysis.text.Language;

/** Finds the hits of a query, in each article as its language cuts the query; for one thread. */
final class QueryFinder implements HitFinder {

  private static final int[] NONE = new int[0];

  private final Holdings holdings;
  private final QueryCompiler compiler;
  private final Map<Language, CompiledQuery> compiled = new HashMap<>();

  QueryFinder(CorpusQuery query, Holdings holdings) {
    this.holdings = holdings;
    this.compiler = query.over(new Types(holdings.lexicon()));
  }

  @Override
  public int[] ranges(Entry entry) {
    CompiledQuery query =
        compiled.computeIfAbsent(
            entry.language(),
            language -> compiler.compile(holdings.rules().of(language).tokenizer()));
    return query.mayMatch(entry.words()) ? query.hits(new Tokens(entry, holdings.lexicon())) : NONE;
  }

  private record Types(LexiconView lexicon) implements Vocabulary {

    @Override
    public int size() {
      return lexicon.size();
    }

    @Override
    public String type(int number) {
      return lexicon.string(number);
    }

    @Override
    public int wordOf(int form) {
      return lexicon.wordOf(form);
    }

    @Override
    public int find(String type) {
      int number = lexicon.find(type);
      return number == LexiconView.ABSENT ? ABSENT : number;
    }
  }

  private record Tokens(Entry entry, LexiconView lexicon) implements CodedText {

    @Override
    public int[] items(Attribute attribute) {
      return lexicon.items(
          entry,
          switch (attribute) {
            case WORD -> Layer.WORD;
            case LEMMA -> Layer.LEMMA;
            case FORM -> Layer.FORM;
          });
    }

    @Override
    public int[] sentenceEnds() {
      return entry.sentenceEnds();
    }
  }
}
