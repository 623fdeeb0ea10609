package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.topoi.analysis.corpus.QueryReader.Clause;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

/**
 * Finds the articles that a full-text query asks for; each language's articles by the query as that
 * language cuts it.
 */
final class QueryMatcher {

  private final List<Clause> clauses;
  private final LexiconView lexicon;
  private final LanguageRules.Book rules;
  private final Map<Language, List<WordSequence>> cut = new HashMap<>();
  private final Map<String, WordSet> globs = new HashMap<>();

  QueryMatcher(String query, LexiconView lexicon, LanguageRules.Book rules) {
    this.clauses = QueryReader.read(query);
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /** Says whether every clause occurs in the article's title or body. */
  boolean matches(Entry entry) {
    List<WordSequence> sequences = cut.computeIfAbsent(entry.language(), this::cut);
    return !sequences.isEmpty()
        && sequences.stream().allMatch(sequence -> sequence.occursIn(entry, lexicon));
  }

  private List<WordSequence> cut(Language language) {
    Tokenizer tokenizer = rules.of(language).tokenizer();
    return clauses.stream()
        .map(clause -> sequence(clause.text(), tokenizer))
        .filter(sequence -> !sequence.isEmpty())
        .toList();
  }

  private WordSequence sequence(String clause, Tokenizer tokenizer) {
    List<WordSet> words = new ArrayList<>();
    if (!Glob.isIn(clause)) {
      addTokens(clause, tokenizer, words);
      return new WordSequence(words);
    }
    for (String piece : clause.split("[\\s\\p{Z}]+")) {
      if (Glob.isIn(piece)) {
        words.add(globs.computeIfAbsent(Folding.word(bare(piece)), this::expand));
      } else {
        addTokens(piece, tokenizer, words);
      }
    }
    return new WordSequence(words);
  }

  private void addTokens(String text, Tokenizer tokenizer, List<WordSet> words) {
    TokenizedText tokens = tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      words.add(new WordSet.Single(lexicon.find(Folding.word(tokens.form(i)))));
    }
  }

  /** Takes off what stands around a word and is not of it, such as brackets and commas. */
  private static String bare(String piece) {
    return piece.replaceAll("^[^\\p{L}\\p{M}\\p{N}*?]+|[^\\p{L}\\p{M}\\p{N}*?]+$", "");
  }

  private WordSet expand(String pattern) {
    Glob glob = Glob.of(pattern);
    BitSet words = new BitSet();
    for (int id = 0; id < lexicon.size(); id++) {
      if (lexicon.wordOf(id) == id && glob.matches(lexicon.string(id))) {
        words.set(id);
      }
    }
    return new WordSet.Expanded(words);
  }
}
