/**
 * The query language of the concordance: one reader and one compiler for every page that takes a
 * query of tokens.
 *
 * <p>{@link org.topoi.analysis.query.CorpusQuery#parse} reads a query and refuses it with the
 * column and what was expected there; {@link org.topoi.analysis.query.CorpusQuery#canonical} says
 * how it was understood. {@link org.topoi.analysis.query.CorpusQuery#compile} looks its words up
 * among the types of a corpus, once, and gives a {@link org.topoi.analysis.query.CompiledQuery}
 * that finds the hits in coded texts.
 *
 * <h2>The language</h2>
 *
 * <pre>
 * query       = choice [ "within" ( "s" | "text" ) ]
 * choice      = row { "|" row }
 * row         = item { item }                       one behind the other
 * item        = word | phrase | regex | gap | ( group | token ) [ repetition ]
 * word        = [ "=" | "lemma:" | "form:" | "word:" ] text
 * phrase      = '"' word { word } '"'
 * regex       = [ "=" | "lemma:" | "form:" | "word:" ] "/" expression "/"
 * gap         = ".." number
 * group       = "(" choice ")"
 * token       = "[" [ condition ] "]"
 * condition   = both { "|" both }
 * both        = one { "&amp;" one }
 * one         = "!" one | "(" condition ")" | attribute ( "=" | "!=" ) '"' expression '"'
 * attribute   = "word" | "lemma" | "form"
 * repetition  = "*" | "+" | "?" | "{" n "}" | "{" [ n ] "," [ m ] "}"
 * </pre>
 *
 * <ul>
 *   <li>{@code rules-based order}: words that follow one another in one sentence, whatever their
 *       letter case and kind of apostrophe or hyphen. Each language cuts a word as it cuts its
 *       texts. Punctuation between words does not count.
 *   <li>{@code sovereign*}, {@code civili?ation}: a star stands for any characters or none, a
 *       question mark for one, inside one token; a star alone is any token. {@code \*} is a star.
 *   <li>{@code the =West}: the case flag of the theme dictionaries. Letters are compared as
 *       written; the kind of apostrophe and hyphen does not count, nor do points between single
 *       capitals. Other than in a dictionary, {@code West's} is another token than {@code West}: a
 *       query has as many hits as the list of words says.
 *   <li>{@code lemma:impose our will}: a dictionary form. {@code form:U.N}: this very form,
 *       character by character, as a list of forms tells forms apart.
 *   <li>{@code war|peace}, {@code the (cold|hot) war}: alternatives; the bar binds least.
 *   <li>{@code rules ..3 order}: up to three tokens between.
 *   <li>{@code /multi-?polar(ity)?/}: a regular expression that matches the whole of a token. It is
 *       matched against the types of the corpus, once, by an automaton that never goes back.
 *   <li>{@code [lemma="impose"] []{0,3} [word="will"]}: the Corpus Query Language of the Corpus
 *       Workbench (Evert and Hardie 2011, "Twenty-first century Corpus Workbench"), with the values
 *       regular expressions. Its short form {@code "will"} is a phrase here, not an expression.
 *       Brackets and round brackets may be repeated.
 *   <li>{@code … within text} lets a hit reach over the end of a sentence; {@code within s} is what
 *       holds anyway.
 * </ul>
 *
 * <h2>What counts</h2>
 *
 * <p>Each position at which a match begins is one hit, the longest match from there; hits may
 * overlap. A word or phrase has therefore exactly the frequency of the lists. What a query may ask
 * for is bounded by {@link org.topoi.analysis.query.QueryLimits}.
 */
@NullMarked
package org.topoi.analysis.query;

import org.jspecify.annotations.NullMarked;
