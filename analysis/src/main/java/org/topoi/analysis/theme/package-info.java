/**
 * Themes: dictionaries of patterns, and where a text meets them.
 *
 * <p>A {@link org.topoi.analysis.theme.ThemeDictionary} is a list of themes; a theme is a list of
 * patterns in one or more languages. A {@link org.topoi.analysis.theme.ThemeTagger} finds the hits
 * of one language's patterns in a text.
 *
 * <h2>The pattern language</h2>
 *
 * <pre>
 * pattern   = phrase { condition }
 * phrase    = word { " " word }                       tokens that follow each other within one sentence
 * word      = [ "=" ] text                            "=" is the case flag: this word written exactly so
 * condition = ( "~" | "!~" ) number phrase { "|" phrase }
 * </pre>
 *
 * <ul>
 *   <li>{@code sovereign*}, {@code civili?ation*}: a star stands for any characters, also none, a
 *       question mark for exactly one code point, both inside one token. A star alone is any one
 *       token: {@code =Russia's * aggression}.
 *   <li>{@code the =West}: the flag holds for its word only. Without the flag the folded word is
 *       compared ({@link org.topoi.analysis.text.Folding#word}), so that case and the kind of
 *       apostrophe do not count. With it the written form is compared: apostrophes and hyphens are
 *       folded, letters are not, and points between single capitals do not count: {@code =UN} and
 *       {@code =U.N.} both match {@code UN}, {@code U.N} and {@code U.N.}, and never {@code un}.
 *   <li>{@code impose* ~3 their will|its will}: the phrase counts if one of the others begins or
 *       ends at most 3 tokens away from it, before or behind, in the same sentence and without
 *       sharing a token with it. {@code !~3}: it counts unless one of them stands there. The hit is
 *       the phrase in front alone; what a condition asks for is not used up. A pattern may have
 *       several conditions; all must hold.
 *   <li>Words are cut as the tokenizer of the language cuts a text, wildcards counting as letters:
 *       {@code rules-based} is one token, {@code =G-77} are two.
 *   <li>In English a final {@code 's} may be left out of a token: {@code the =West} also matches
 *       "the West's". A pattern that is written with it, {@code women's rights}, matches the
 *       possessive alone. The apostrophe of a plural ("workers'") never belongs to the token.
 * </ul>
 *
 * <h2>What counts</h2>
 *
 * <p>Matches that share a token with a match of an <i>exclusion</i> of their theme are left out.
 * Among the rest of a theme the longest match counts, then the leftmost; a token counts once per
 * theme. Neighbouring matches are two hits, and the order of the patterns changes no hit: it only
 * says which pattern carries a hit that several match. Different themes each count ({@link
 * org.topoi.analysis.theme.Scope#THEME}). A sentence end breaks a phrase and a condition,
 * punctuation does not. {@link org.topoi.analysis.theme.DictionaryLookup} is the same machinery
 * behind the look-up of plain dictionaries as quanteda does it.
 *
 * <h2>Dictionary files</h2>
 *
 * <p>UTF-8 text, one file per language, read by {@link
 * org.topoi.analysis.theme.ThemeDictionaryParser}. Blank lines and lines whose first mark is {@code
 * #} say nothing. A line at the margin is a keyword and its value, an indented line is a pattern.
 *
 * <pre>
 * file    = "dictionary" name, "version" number, "language" code, { "group" heading | theme }
 * theme   = "theme" slug, { field | list }
 * field   = "name" text | "siglum" two letters | "slot" number | "founding" yes or no | "counterpart" slug
 *         | "definition" text | "includes" text | "excludes" text
 * list    = ( "patterns" | "unseen" | "exceptions" ), { pattern, indented }
 * </pre>
 *
 * <p>The first file leads: its themes need a group above them and name, siglum, slot, founding and
 * definition. A further file has the same name and version, another language, and themes of the
 * first file; its {@code name} says what a theme is called in that language, for those who edit the
 * file. {@code unseen} holds patterns that no corpus had when they were written; they count like
 * any other. {@code exceptions} are exclusions.
 */
@NullMarked
package org.topoi.analysis.theme;

import org.jspecify.annotations.NullMarked;
