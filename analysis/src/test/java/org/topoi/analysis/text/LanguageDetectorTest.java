package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en|The minister spoke for an hour about trade and security. She did not say when the talks would begin again.
          ru|Министр целый час говорил о торговле и безопасности. Когда переговоры возобновятся, он не сказал.
          fr|La ministre a parlé pendant une heure du commerce et de la sécurité. Elle n'a pas dit quand les négociations reprendraient.
          de|Die Ministerin sprach eine Stunde lang über Handel und Sicherheit. Wann die Gespräche weitergehen, sagte sie nicht.
          es|La ministra habló durante una hora sobre el comercio y la seguridad. No dijo cuándo volverían a empezar las conversaciones.
          zh|部长就贸易和安全问题讲了一个小时。她没有说明谈判何时重新开始，但表示双方仍然保持联系。
          ar|تحدثت الوزيرة لمدة ساعة عن التجارة والأمن. ولم تقل متى ستبدأ المحادثات من جديد.
          """)
  void paragraphIsRecognised(String code, String paragraph) {
    assertThat(detector.detect(paragraph)).isEqualTo(new Language(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The hegemon imposes sanctions; we defend sovereignty.",
        "en | A multipolar order is not a threat to the West.",
        "de | Die Regeln der Ordnung sind nicht die Regeln der anderen.",
        "fr | Les sanctions ne sont pas une politique et elles le savent.",
      })
  void aSentenceIsEnough(String code, String sentence) {
    assertThat(detector.detect(sentence)).isEqualTo(new Language(code));
  }

  @Test
  void fewLettersAreNotJudged() {
    assertThat(detector.detect("The end. 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"))
        .isEqualTo(Language.UNDETERMINED);
    assertThat(detector.detect("")).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void keyboardNoiseIsNoLanguage() {
    assertThat(detector.detect("asdkjfh qwpeoiru zxmcnv bnvmcx laksjdf"))
        .isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void onlyTheBeginningIsRead() {
    String english = "The minister spoke for an hour about trade and security. ".repeat(100);
    String russian = "Министр целый час говорил о торговле и безопасности. ".repeat(1000);
    assertThat(detector.detect(english + russian)).isEqualTo(Language.ENGLISH);
  }
}
