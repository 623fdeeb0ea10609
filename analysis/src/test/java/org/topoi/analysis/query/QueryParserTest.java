package org.topoi.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

  private static MalformedQueryException refusal(String query) {
    return catchThrowableOfType(MalformedQueryException.class, () -> CorpusQuery.parse(query));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '§',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "The  West @ the west",
        "=The West @ =The west",
        "=U.N. @ =UN",
        "lemma:Impose @ lemma:impose",
        "word:Impose @ impose",
        "form:Don’t @ form:Don’t",
        "Don’t @ don't",
        "Straße* @ strasse*",
        "war|peace @ war | peace",
        "(war|(peace)) @ war | peace",
        "the (war | peace) now @ the (war | peace) now",
        "the war|peace @ the war | peace",
        "((the west)) @ the west",
        "\"the West\" again @ the west again",
        "rules ..3 order @ rules ..3 order",
        "rules []{0,3} order @ rules ..3 order",
        "rules []* order @ rules []* order",
        "a * b @ a [] b",
        "[] @ []",
        "[]{2} a @ []{2} a",
        "(very){1} @ very",
        "(very)? good @ (very)? good",
        "(very){0,1} good @ (very)? good",
        "(very){0,} good @ (very)* good",
        "(very){1,} good @ (very)+ good",
        "(very){,3} good @ (very){0,3} good",
        "((very){2}){3} @ ((very){2}){3}",
        "([word=\"a\"]){2} @ [word=\"a\"]{2}",
        "(/a/){2} @ (/a/){2}",
        "[word = \"a.*\" &lemma!=\"b\"] @ [word=\"a.*\" & lemma!=\"b\"]",
        "[word=\"a\"|form=\"B\"&!(lemma=\"c\"|word=\"d\")] @ [word=\"a\" | (form=\"B\" & !(lemma=\"c\" | word=\"d\"))]",
        "=/U\\.?N.*/ @ =/U\\.?N.*/",
        "a\\*b @ a\\*b",
        "\\=b @ \\=b",
        "10:30 @ 10:30",
        "lemma\\:x @ lemma\\:x",
        "and/or @ and\\/or",
        "war within text @ war within text",
        "(war|peace) within text @ (war | peace) within text",
        "[word=\"war\"] within s @ [word=\"war\"]",
      })
  void aQueryIsReadAsItsCanonicalForm(String query, String canonical) {
    assertThat(CorpusQuery.parse(query).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '§',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "@1@a word",
        "§   §@4@a word",
        "war|@5@a word",
        "|war@1@a word",
        "war||peace@5@a word",
        "()@2@a word",
        "(war@5@')' for the '(' in column 1",
        "war)@4@no ')' here: none is open",
        "a (b (c)@9@')' for the '(' in column 3",
        "the – west@5@a word; '–' is none and would match nothing",
        "= west@2@a word directly behind '='",
        "lemma: be@7@a word directly behind 'lemma:', or '\\:' for a colon",
        "lemma:(a|b)@7@a word directly behind the sign",
        "lemma:*@7@a word; '*' is none and would match nothing",
        "war\\@5@a character behind '\\'",
        "..3 order@1@a word in front of the gap",
        "rules ..3@7@a word behind the gap",
        "rules ..3 | order@7@a word behind the gap",
        "rules .. order@9@how many tokens may stand between, from 1 to 100",
        "rules ..0 order@9@how many tokens may stand between, from 1 to 100",
        "rules ..101 order@9@how many tokens may stand between, from 1 to 100",
        "rules ..x order@9@how many tokens may stand between, from 1 to 100",
        "rules ..3order@10@a blank",
        "rules ~3 order@7@no '~', which theme patterns have; a gap is written rules ..3 order",
        "\"the west@10@the quotation mark that closes the one in column 1",
        "\"\"@2@a word between the quotation marks",
        "very{2}@5@a blank; what is repeated stands in brackets, such as (very){2}",
        "(war)peace@6@a blank",
        "war(peace)@4@a blank",
        "(war){0}@7@a second number that is at least 1 and at least the first",
        "(war){3,2}@7@a second number that is at least 1 and at least the first",
        "(war){}@7@a number of repetitions, such as {2}, {0,3} or {1,}",
        "(war){x}@7@a number of repetitions, such as {2}, {0,3} or {1,}",
        "(war){2@8@'}' behind the number of repetitions",
        "(war){101}@7@a number up to 100",
        "(war){1,9999999999}@7@a number up to 100",
        "(war)**@7@one sign of repetition only; put a group in round brackets",
        "{2}@1@a word",
        "]@1@a word",
        "[word=\"a\"@10@'&', '|' or ']' for the '[' in column 1",
        "[word]@6@'=' or '!=' behind the attribute",
        "[word=]@7@a value in double quotation marks, such as \"will\"",
        "[word=a]@7@a value in double quotation marks, such as \"will\"",
        "[pos=\"N\"]@2@an attribute: word, lemma or form",
        "[word=\"a\" &]@12@an attribute: word, lemma or form",
        "[word=\"a]@10@the quotation mark that closes the one in column 7",
        "[(word=\"a\"]@11@')' for the '(' in column 2",
        "[word=\"a\"%c]@10@'&', '|' or ']' for the '[' in column 1",
        "[word=\"\"]@8@a regular expression, such as sovereign.*",
        "//@2@a regular expression, such as sovereign.*",
        "/war@5@'/' for the '/' in column 1",
        "/(war/@6@')' for the '(' in column 2",
        "/war)/@5@no ')' here: none is open",
        "/*war/@2@a character in front of '*'",
        "/w**/@4@one sign of repetition only; put a group in round brackets",
        "/[a@4@']' for the '[' in column 2",
        "/[z-a]/@5@a character behind 'z' in the order",
        "/[]/@3@a character between '[' and ']'",
        "/^war/@2@no '^' and no '$': the whole token is compared anyway",
        "/(?=war)/@3@a group '(…)' or '(?:…)'; looking around is not possible",
        "/(a)\\1/@5@\\d, \\w, \\s, \\p{L} or a sign that is to be taken for itself",
        "/\\pL/@4@a property of characters, such as \\p{L} or \\p{IsCyrillic}",
        "/\\p{Nothing}/@2@a property of characters that Unicode has, such as \\p{L} or \\p{IsCyrillic}",
        "/war/s@6@a blank",
      })
  void anErrorNamesItsColumnAndWhatWasExpected(String query, int column, String expected) {
    MalformedQueryException refusal = refusal(query == null ? "" : query);
    assertThat(refusal).as(query).isNotNull();
    assertThat(refusal.expected()).isEqualTo(expected);
    assertThat(refusal.column()).isEqualTo(column);
  }

  @Test
  void aTermOfTenThousandCharactersIsTooLong() {
    MalformedQueryException refusal = refusal("x".repeat(10_000));
    assertThat(refusal.column()).isEqualTo(5_001);
    assertThat(refusal.expected()).isEqualTo("a query of at most 5,000 characters");
  }

  @Test
  void aThousandAlternativesAreTooMany() {
    MalformedQueryException refusal = refusal(String.join("|", Collections.nCopies(1_000, "a")));
    assertThat(refusal.column()).isEqualTo(1_001);
    assertThat(refusal.expected()).isEqualTo("at most 500 words in a query");
  }

  @Test
  void fiveHundredAlternativesAreRead() {
    String query = String.join(" | ", Collections.nCopies(500, "a"));
    assertThat(CorpusQuery.parse(query).canonical()).isEqualTo(query);
  }

  @Test
  void bracketsInsideOneAnotherAreBounded() {
    assertThat(CorpusQuery.parse("(".repeat(50) + "a" + ")".repeat(50)).canonical()).isEqualTo("a");
    assertThat(refusal("(".repeat(2_000) + "a").expected())
        .isEqualTo("at most 50 brackets inside one another");
    assertThat(refusal("[" + "(".repeat(2_000) + "a").expected())
        .isEqualTo("at most 50 brackets inside one another");
    assertThat(refusal("[" + "!".repeat(2_000) + "a").expected())
        .isEqualTo("at most 50 signs inside one another");
    assertThat(refusal("/" + "(".repeat(2_000) + "a/").expected())
        .isEqualTo("at most 50 brackets inside one another");
  }

  @Test
  void repetitionsInsideOneAnotherAreCountedOut() {
    assertThat(refusal("(((a){50}){50}){50}").expected())
        .isEqualTo("a query of at most 500 tokens, repetitions written out, and not 125,000");
    assertThat(refusal("/((a{50}){50}){50}/").expected())
        .isEqualTo(
            "wildcards and regular expressions of at most 500 characters, repetitions written out");
    assertThat(refusal("?".repeat(600)).expected())
        .isEqualTo(
            "wildcards and regular expressions of at most 500 characters, repetitions written out");
  }

  @Test
  void everyPrefixOfAQueryIsReadOrRefusedWithAColumnInside() {
    String query =
        "the (=West|\"an east\") ..3 lemma:/a[^b-d\\w]{2,3}(?:x|y)*/ [word=\"a\" & !(form!=\"b\")]+ within s";
    for (int end = 0; end <= query.length(); end++) {
      String prefix = query.substring(0, end);
      try {
        CorpusQuery.parse(prefix);
      } catch (MalformedQueryException refusal) {
        assertThat(refusal.column()).isBetween(1, end + 1);
      }
    }
  }
}
